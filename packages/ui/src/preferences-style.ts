import type { UiConfig } from '@assent/core'
import { inScheme } from './index.js'

/** What only the preferences need. */
export function preferencesStyle({ theme }: UiConfig = {}): string {
  return inScheme(theme, light, dark) + style
}

const light = '--assent-raised:#f5f6f8;--assent-secondary:#565b66;--assent-control:#7a818d;'

const dark = '--assent-raised:#23262d;--assent-secondary:#b3b8c2;--assent-control:#8b919d;'

// Closed, it is laid out all the same, out of sight: by the time of a click that is done.
const style = `dialog{display:flex;flex-direction:column;position:fixed;inset:0;width:560px;max-width:calc(100vw - 32px);max-height:80dvh;margin:auto;padding:0;overflow:hidden;overflow-wrap:break-word}\
dialog:not([open]){visibility:hidden}\
dialog::backdrop{background:rgb(0 0 0/.48)}\
header,footer{flex:none;display:flex;align-items:center;gap:8px;padding:16px 20px}\
header{justify-content:space-between;padding-block:8px;padding-inline-end:8px;border-bottom:1px solid var(--assent-border)}\
footer{flex-wrap:wrap;border-top:1px solid var(--assent-border);padding-bottom:max(16px,env(safe-area-inset-bottom))}\
footer .choices{flex:2 auto}\
.choice,.save{color:inherit;background:0 0;border-color:var(--assent-control)}\
.save{flex:1 0 auto}\
dialog:focus{outline:0}\
.close{flex:none;width:44px;padding:0}\
.close::before,.close::after{content:"";display:block;width:16px;margin:0 auto;border-top:1.5px solid;rotate:45deg}\
.close::after{margin-top:-1.5px;rotate:-45deg}\
h3{margin-bottom:4px;font-size:1em}\
b{display:block}\
ul{padding:0;list-style:none}\
small,.notes,.policy,summary{color:var(--assent-secondary);font-size:.8667em;line-height:1.3846}\
small{display:block}\
.body{overflow:auto;overscroll-behavior:contain;padding:0 20px 20px}\
.body>ul>li{padding:16px 0;border-bottom:1px solid var(--assent-border)}\
label{display:flex;align-items:center;justify-content:space-between;gap:20px;min-height:44px;cursor:pointer}\
.locked{cursor:default}\
[role="group"] label{margin-top:8px;padding:8px 16px;background:var(--assent-raised);border-radius:var(--assent-radius)}\
.signal{margin-top:20px;padding:12px 16px;background:var(--assent-raised);border:1px solid var(--assent-border);border-radius:var(--assent-radius)}\
details{margin-top:4px}\
summary{display:flex;align-items:center;gap:8px;width:fit-content;min-height:32px;border-radius:6px;cursor:pointer}\
summary::-webkit-details-marker{display:none}\
summary::after{content:"";width:7px;height:7px;margin-top:-4px;border:solid;border-width:0 1.5px 1.5px 0;rotate:45deg}\
[open]>summary::after{margin-top:4px;rotate:225deg}\
details>ul{margin-top:4px;background:var(--assent-raised);border-radius:var(--assent-radius)}\
details>ul>li{padding:12px 16px}\
details>ul>li+li{border-top:1px solid var(--assent-border)}\
details b{font-weight:400}\
.cookies{margin-top:8px;display:grid;gap:6px}\
.cookies li{display:grid;grid-template-columns:1fr auto;gap:0 12px}\
.cookies small:last-child{grid-column:1/-1}\
code{font:.8667em/1.3846 ui-monospace,monospace}\
.policy{margin-top:8px}\
.notes{display:block;margin-top:20px}\
.notes h3{color:var(--assent-text);font-size:1.1538em}\
.notes span{display:block}\
.notes p{margin-bottom:8px;white-space:pre-line}\
.notes div{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}\
.notes button{border-color:var(--assent-control);color:var(--assent-text)}\
input{appearance:none;flex:none;position:relative;width:44px;height:26px;border-radius:13px;background:var(--assent-control);cursor:inherit}\
input::before{content:"";position:absolute;inset-block-start:3px;inset-inline-start:3px;width:20px;height:20px;border-radius:50%;background:var(--assent-surface)}\
input::after{content:"";position:absolute;inset-block-start:8px;inset-inline-start:27px;width:9px;height:5px;border:solid var(--assent-accent);border-width:0 0 2px 2px;rotate:-45deg;display:none}\
input:checked{background:var(--assent-accent)}\
input:checked::before{inset-inline-start:21px}\
input:checked::after{display:block}\
input:disabled{opacity:.55}\
@media(max-width:30em){dialog{width:100%;max-width:none;height:100dvh;max-height:none;border:0;border-radius:0}header,footer{padding-inline-start:16px}footer{padding-inline-end:16px}.body{padding:0 16px 16px}}\
@media(max-height:26em){header{padding-block:0}footer{flex-wrap:nowrap;padding-block:8px}footer .choices{flex:2 0 0}.save{flex:1 0 0}footer button{padding:6px}}\
@media(forced-colors:active){input{border:1px solid;forced-color-adjust:none;background:Canvas}input::before{margin:-1px;background:ButtonText}input:checked{background:Highlight}input:checked::before{background:Canvas}input::after{margin:-1px;border-color:CanvasText}}`
