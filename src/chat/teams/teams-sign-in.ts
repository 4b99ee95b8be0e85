import * as z from 'zod'

const Granted = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() })
const Refused = z.looseObject({ error: z.string(), error_description: z.string().optional() })

interface SignIn {
  /** With the tenant: `https://login.microsoftonline.us/<tenant>`. */
  login: string
  appId: string
  password: string
  scope: string
}

/** Milliseconds for one attempt, and before its end in which a token is no longer used. */
const LIMITS = { wait: 10_000, margin: 300_000 } as const

/**
 * Signs a bot in where the SDK cannot, in a cloud of another address (client credentials, RFC 6749 §4.4). Resolves with
 * the bearer token, from memory unless `fresh`. Rejects with the words of the service.
 */
export function signIn({ login, appId, password, scope }: SignIn): (fresh: boolean) => Promise<string> {
  let kept: { token: string; until: number } | null = null

  async function ask(): Promise<string> {
    const response = await fetch(`${login.replace(/\/+$/, '')}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password,
        scope: `${scope}/.default`,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(LIMITS.wait),
    })
    const answer: unknown = await response.json().catch(() => null)
    const granted = Granted.safeParse(answer).data
    if (!granted) {
      const { error = `status ${response.status}`, error_description = '' } = Refused.safeParse(answer).data ?? {}
      throw new Error(`${error}: ${error_description}`)
    }
    kept = { token: granted.access_token, until: performance.now() + granted.expires_in * 1_000 - LIMITS.margin }
    return kept.token
  }

  return async (fresh) => (!fresh && kept && performance.now() < kept.until ? kept.token : ask())
}
