/** What delivery needs to know of members; the real one asks the CMS, see site/content/memberSession.ts. */
export interface MemberSessions {
  signIn(
    email: string,
    password: string,
  ): Promise<
    | { token: string /** Seconds. */; maxAge: number }
    | { failure: 'wrong' | 'locked' | 'unavailable'; reason?: string }
  >
  /**
   * Who a request's Cookie header belongs to, or null.
   * @throws when it cannot be found out now
   */
  memberOf(cookies: string | undefined): Promise<{ id: string } | null>
  signOut(cookies: string | undefined): Promise<void>
  /** The name of the cookie that the token is kept in. */
  readonly cookieName: string
}
