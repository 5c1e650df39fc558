import { readRegion } from './regime.js'

/** Reads one header of a request, whatever its case. */
export type ReadHeader = (name: string) => string | null | undefined

/**
 * Where an edge network says which country, and which part of it, a visitor is in: the country's header and the part's.
 *
 * Cloudflare: "Add visitor location headers", developers.cloudflare.com/rules/transform/managed-transforms/reference
 * Vercel: vercel.com/docs/headers/request-headers
 * CloudFront: docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
 * App Engine: cloud.google.com/appengine/docs/flexible/reference/request-headers
 * Fastly: the request setting `geo_headers`, "Injects Fastly-Geo-Country, Fastly-Geo-City, and Fastly-Geo-Region" (its API clients)
 */
const edges: readonly (readonly [country: string, part: string])[] = [
  ['cf-ipcountry', 'cf-region-code'],
  ['x-vercel-ip-country', 'x-vercel-ip-country-region'],
  ['cloudfront-viewer-country', 'cloudfront-viewer-country-region'],
  ['x-appengine-country', 'x-appengine-region'],
  ['fastly-geo-country', 'fastly-geo-region'],
]

/** Codes that name no place: unknown, the Tor network, proxies, and two that are continents. */
const nowhere = ['XX', 'ZZ', 'T1', 'A1', 'A2', 'EU', 'AP']

/**
 * The visitor's region, ISO 3166, from the headers of the edge network in front; '' when none says. A site's own header,
 * which holds `US` or `US-CA`, goes before all others.
 */
export function regionFromHeaders(header: ReadHeader, own?: string): string {
  const [land, part] = (own ? (header(own) ?? '') : '').split('-')
  const said = place(land, part)
  if (said) return said
  for (const [country, part] of edges) {
    const found = place(header(country), header(part))
    if (found) return found
  }
  return fromNetlify(header('x-nf-geo') ?? '') || place(header('x-country'))
}

function place(country: unknown, part?: unknown): string {
  const land = readRegion(country)
  if (land.length !== 2 || nowhere.includes(land)) return ''
  // Some send the whole code, `US-CA`, where others send its end.
  const end = String(part ?? '').trim()
  return readRegion(end.toUpperCase().startsWith(`${land}-`) ? end : `${land}-${end}`) || land
}

/** Netlify sends one header, `geo` of docs.netlify.com/build/edge-functions/api as JSON in Base64. The header itself it documents nowhere. */
function fromNetlify(value: string): string {
  const { atob } = globalThis as unknown as { atob(text: string): string }
  try {
    const geo = JSON.parse(value.startsWith('{') ? value : atob(value))
    return place(geo.country?.code, geo.subdivision?.code)
  } catch {
    return ''
  }
}
