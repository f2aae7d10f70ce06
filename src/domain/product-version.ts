/** The version of KIM-Abgleich that a user sees and reports; the same as in package.json. */
export const PRODUCT_VERSION = '1.0.0';
