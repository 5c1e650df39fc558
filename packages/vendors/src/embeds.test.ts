import { describe, expect, test } from 'vitest'
import { covers } from '../test/covers.js'
import { catalogue } from './catalogue.js'
import { embeds } from './embeds.js'

const isOf = (pattern: string, hosts: readonly string[]) => {
  const [host = '', ...path] = pattern.replace(/^\./, '').split('/')
  return hosts.some((p) => covers(p, host, `/${path.join('/')}`))
}

test('has each vendor once', () => {
  expect(new Set(embeds.map(({ vendor }) => vendor)).size).toBe(embeds.length)
})

describe.each(embeds)('$vendor', ({ vendor, frames, scripts, quieterHost }) => {
  const hosts = catalogue.find(({ id }) => id === vendor)?.hosts ?? []

  test('is held by the hosts of its vendor, the quieter one too', () => {
    const addresses = [...frames, ...scripts, ...(quieterHost ? [quieterHost] : [])]
    expect(addresses.filter((pattern) => !isOf(pattern, hosts))).toEqual([])
  })
})

test.each([
  ['https://www.youtube.com/embed/abc', 'youtube'],
  ['https://www.youtube-nocookie.com/embed/abc', 'youtube'],
  ['https://player.vimeo.com/video/1', 'vimeo'],
  ['https://www.google.com/maps/embed?pb=1', 'google-maps'],
  ['https://www.facebook.com/plugins/post.php?href=1', 'facebook-embed'],
  ['https://www.linkedin.com/embed/feed/update/urn:li:share:1', 'linkedin-embed'],
  ['https://open.spotify.com/embed/track/1', 'spotify-embed'],
])('%s is a frame of %s', (url, vendor) => {
  const { host, pathname } = new URL(url)
  expect(embeds.filter(({ frames }) => frames.some((p) => covers(p, host, pathname))).map((e) => e.vendor)).toEqual([
    vendor,
  ])
})
