import { expect, it } from 'vitest'
import { regionFromHeaders } from './region-headers.js'

const geo = (value: object) => btoa(JSON.stringify(value))
const read = (headers: Record<string, string>) => (name: string) => headers[name]

it.each<[where: string, headers: Record<string, string>, region: string]>([
  ['Cloudflare', { 'cf-ipcountry': 'DE' }, 'DE'],
  ['Cloudflare with its visitor location headers', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }, 'US-CA'],
  ['Vercel', { 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'TX' }, 'US-TX'],
  ['CloudFront', { 'cloudfront-viewer-country': 'CA', 'cloudfront-viewer-country-region': 'QC' }, 'CA-QC'],
  ['App Engine, in small letters', { 'x-appengine-country': 'US', 'x-appengine-region': 'ca' }, 'US-CA'],
  ['Fastly', { 'fastly-geo-country': 'GB', 'fastly-geo-region': 'ENG' }, 'GB-ENG'],
  ['Netlify', { 'x-nf-geo': geo({ country: { code: 'US' }, subdivision: { code: 'CO' } }) }, 'US-CO'],
  ['Netlify without a subdivision', { 'x-nf-geo': geo({ country: { code: 'FR' } }) }, 'FR'],
  ['Netlify’s short header', { 'x-country': 'FR' }, 'FR'],
  ['a whole code where its end belongs', { 'cf-ipcountry': 'US', 'cf-region-code': 'US-CA' }, 'US-CA'],
  ['a subdivision that is none', { 'cf-ipcountry': 'US', 'cf-region-code': 'California' }, 'US'],
  ['no network', {}, ''],
  ['an unknown place', { 'cf-ipcountry': 'XX' }, ''],
  ['the Tor network', { 'cf-ipcountry': 'T1' }, ''],
  ['an unknown place before a known one', { 'x-appengine-country': 'ZZ', 'fastly-geo-country': 'IT' }, 'IT'],
  ['something else', { 'cf-ipcountry': '<script>', 'x-nf-geo': '{"country":7}', 'x-country': '' }, ''],
  ['broken Base64', { 'x-nf-geo': '%%%' }, ''],
])('reads the region from %s', (_, headers, region) => {
  expect(regionFromHeaders(read(headers))).toBe(region)
})

it.each([
  ['us-ca', 'US-CA'],
  ['DE', 'DE'],
  ['nowhere', 'FR'],
])('reads a header of one’s own that holds %s as %s, before all others', (value, region) => {
  expect(regionFromHeaders(read({ 'x-place': value, 'cf-ipcountry': 'FR' }), 'x-place')).toBe(region)
})
