/**
 * Opens what is folded while the page is printed, in browsers whose style sheets cannot do it (site/app/print.css):
 * Chromium before 131, Safari before 18.4, Firefox before 143.
 */
if (!CSS.supports('selector(::details-content)')) {
  let folded: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}
