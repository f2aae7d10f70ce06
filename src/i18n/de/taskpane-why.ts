/** Texts of the view of one figure. */
export const why = {
  choose: 'Bitte im Überblick eine Zahl anklicken.',
  loading: 'Die Herleitung wird erstellt.',
};

export type WhyTexts = typeof why;
