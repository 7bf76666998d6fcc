/** The way home in the corner of every page of the admin. */
export const Icon = () => (
  <svg width="18" height="18" viewBox="0 0 24 24" role="img" aria-label="KapaCITY">
    <rect width="24" height="24" rx="5" fill="var(--theme-success-600)" />
    <path
      d="M7 5v14M7 13l8-8M10 10.5l7 8.5"
      stroke="white"
      strokeWidth="2.6"
      fill="none"
      strokeLinecap="round"
    />
  </svg>
)
