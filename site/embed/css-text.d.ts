/** A style sheet as minified text; see `site/bundle.ts`. */
declare module '*.css?text' {
  const text: string
  export default text
}
