/** Lets the browser keep what is read for the time without a connection (see worker.ts). Nothing depends on it. */
if ('serviceWorker' in navigator) {
  // Not before the page is complete: on a slow connection it comes first.
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {})
  })
}
