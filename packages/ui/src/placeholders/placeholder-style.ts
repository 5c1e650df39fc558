import type { UiConfig } from '@assent/core'
import { inScheme } from '../index.js'

/** Both buttons look alike: neither is the one to press. */
const button = `\
a,button{box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;min-height:36px;padding:4px 14px;color:inherit;background:var(--surface);border:1px solid var(--control);border-radius:var(--radius);font:inherit;text-decoration:none;cursor:pointer}\
a:hover,button:hover{border-color:var(--text)}\
:focus-visible{outline:2px solid var(--text);outline-offset:2px}`

const light = 'color-scheme:light;--surface:#fff;--text:#16181d;--edge:#e3e5ea;--control:#7a818d;'
const dark = 'color-scheme:dark;--surface:#1b1d22;--text:#f1f2f4;--edge:#363a43;--control:#8b919d;'

function tokens({ theme, radius = 10 }: UiConfig, root: string): string {
  return `${inScheme(theme, light, dark).replaceAll(':host', root)}${root}{--radius:${Math.min(radius, 18)}px}`
}

/** The page in a held frame: as large as the frame, whatever that is. */
export function frameStyle(ui: UiConfig = {}): string {
  return `${tokens(ui, ':root')}\
html,body{height:100%;margin:0}\
body{font:15px/1.45 system-ui,sans-serif;color:var(--text);background:color-mix(in srgb,var(--text) 5%,var(--surface))}\
main{box-sizing:border-box;min-height:100%;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:12px;padding:12px 16px;border:1px solid var(--edge);text-align:center;text-wrap:balance;overflow-wrap:anywhere}\
p{margin:0;max-width:44ch}\
div{display:flex;flex-wrap:wrap;justify-content:center;gap:8px}\
${button}\
@media(max-height:210px){body{font-size:13px}main{gap:8px;padding:8px}div{gap:6px}a,button{min-height:30px;padding:2px 10px}}\
@media(max-height:110px){body{font-size:12px;line-height:1.3}main{gap:4px;padding:2px 8px}a,button{min-height:26px}}`
}

/** A button beneath the words of what a script would fill. It takes no room, so that nothing moves. */
export function fillStyle(ui: UiConfig = {}): string {
  return `${tokens(ui, ':host')}\
:host{all:initial!important;display:block!important;position:absolute!important;z-index:1!important;font:14px/1.4 system-ui,sans-serif!important;color:var(--text)!important}\
${button}\
button{min-height:32px;border-radius:16px}`
}
