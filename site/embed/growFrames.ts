/**
 * Lets the frames of the widget grow to their content: `<iframe data-kapacity-grow src="…/embed/v1/sk/frame?…">`. The
 * page opts in twice, by this script and by the attribute, and only what the framed page of the site itself says of
 * its own height is believed.
 */
export function growFrames(origin: string) {
  addEventListener('message', ({ origin: sender, source, data }) => {
    if (sender !== origin) return
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-kapacity-grow]')) {
      if (frame.contentWindow !== source) continue
      const height = Number(data?.kapacityHeight)
      if (height > 0 && height < 10_000) frame.style.height = `${height}px`
    }
  })
}
