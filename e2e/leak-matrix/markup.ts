import type { Way } from './way.js'

const scanner = 'The parser has asked before any script can act. Mark the tag, or have the server do it.'

/** What stands in the page's own markup, unmarked. */
export const markup: readonly Way[] = [
  { name: 'script', html: '<script src="{url}"></script>', runs: true },
  { name: 'script async', html: '<script async src="{url}"></script>', runs: true },
  { name: 'script defer', html: '<script defer src="{url}"></script>', runs: true },
  { name: 'script module', html: '<script type="module" src="{url}" crossorigin></script>', runs: true },
  { name: 'iframe', html: '<iframe src="{url}"></iframe>', page: true, gap: scanner },
  { name: 'img', html: '<img src="{url}" alt="">', gap: scanner },
  { name: 'img srcset', html: '<img srcset="{url} 1x" alt="">', gap: scanner },
  { name: 'picture', html: '<picture><source srcset="{url}"><img alt=""></picture>', gap: scanner },
  { name: 'link stylesheet', html: '<link rel="stylesheet" href="{url}">', gap: scanner },
  { name: 'link preload', html: '<link rel="preload" as="script" href="{url}">', gap: scanner },
  { name: 'video', html: '<video src="{url}" preload="auto"></video>', gap: scanner },
  { name: 'audio', html: '<audio src="{url}" preload="auto"></audio>', gap: scanner },
  { name: 'object', html: '<object data="{url}"></object>', gap: scanner },
  { name: 'embed', html: '<embed src="{url}">', gap: scanner },
  { name: 'svg image', html: '<svg><image href="{url}" width="1" height="1"/></svg>', gap: scanner },
  { name: 'style @import', html: '<style>@import url("{url}");</style>', gap: scanner },
  { name: 'style attribute', html: `<p style="background: url('{url}')">a</p>`, gap: scanner },
]
