import { receiptSchema } from '@assent/schema'
import type * as z from 'zod'

/** The sites of `ASSENT_SITES` with their origins; a site without any has its own host's, by https. */
export function readOrigins(list: string, context: z.RefinementCtx): ReadonlyMap<string, readonly string[]> {
  const sites = list.split(/\s+/).filter(Boolean)
  if (!sites.length) context.addIssue('must name a site')
  return new Map(
    sites.map((entry) => {
      const [site = '', list = `https://${site}`] = entry.split(/=(.*)/s)
      if (!receiptSchema.shape.site.safeParse(site).success) {
        context.addIssue(`must hold host names in lower case, such as \`www.acme.example\`; \`${site}\` is none`)
      }
      const origins = list.split(',')
      for (const origin of origins) {
        if (!isOrigin(origin)) context.addIssue(`must hold origins, such as \`https://${site}\`; \`${origin}\` is none`)
      }
      return [site, origins]
    }),
  )
}

const isOrigin = (text: string) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text
