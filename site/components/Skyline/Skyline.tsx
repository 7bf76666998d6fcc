/** The row of houses from the name mark, grown into a town. Decoration: it says nothing that the text does not. */
export function Skyline() {
  return (
    <svg
      className="skyline"
      viewBox="0 0 1200 120"
      width="1200"
      height="120"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <path
        className="skyline-far"
        d="M0 120V79l35-25 35 25V28h60V69l32-23 32 23V38l13-34 13 34V75l35-25 35 25V56l20-20h40l20 20V20h54V84l36-26 36 26V64l30-22 30 22V62h70V39l12-31 12 31V75l38-27 38 27V26h58V78l33-24 33 24V61l21-21h42l21 21V72l31-22 31 22V50l14-36 14 36V32h64V85l35-25 35 25V46h72V120z"
      />
      <path
        className="skyline-near"
        d="M0 120V102l30-22 30 22V85l24-17 24 17V109l23-23h44l23 23V82l28-20 28 20V76h70V102l25-18 25 18V89l32-23 32 23V90h46V93l29-21 29 21V104l22-22h44l22 22V79l26-19 26 19V102l33-24 33 24V86h60V89l27-19 27 19V106l36-26 36 26V74h52V86l30-22 30 22V108l24-24h46l24 24V96l30-22 30 22V120z"
      />
      <path className="skyline-new" d="M750 120V79l-26-19-26 19v41z" />
      <path
        className="skyline-lit"
        d="M717 120V98h14v22zM80 94h8v9h-8zM218 90h8v9h-8zM282 88h9v9h-9zM306 100h9v9h-9zM405 97h8v9h-8zM834 95h9v9h-9zM1015 84h9v9h-9zM1080 94h8v9h-8z"
      />
    </svg>
  )
}
