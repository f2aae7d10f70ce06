/** A page of the manual as text; the build puts it into a file of its own. */
declare module '*.md' {
  const text: string;
  export default text;
}
