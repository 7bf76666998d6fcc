/** The name above the sign-in. Text, so that it takes the colours of the light and the dark theme. */
export const Logo = () => (
  <span style={{ fontSize: '2.5rem', fontWeight: 700, letterSpacing: '-0.02em' }}>
    Kapa<span style={{ color: 'var(--theme-success-500)' }}>CITY</span>
  </span>
)
