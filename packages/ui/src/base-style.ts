/*
 * What notice and preferences share. Sizes are in em of the host's `medium`, which is the visitor's own font size: a page
 * that sets its root to 62.5% would shrink rem. `all` must be important to stand against the page's `*` rules. No line
 * breaks get into the text, which saves bytes.
 */
export const baseStyle = `:host{all:initial!important;display:contents!important;font-family:inherit!important}\
@media print{:host{display:none!important}}\
*{box-sizing:border-box;margin:0}\
section,dialog{color:var(--assent-text);background:var(--assent-surface);border:1px solid var(--assent-border);border-radius:calc(var(--assent-radius) + 6px);box-shadow:0 12px 40px #0003;font-size:.9375em;line-height:1.47}\
h2{font-size:1.13em;line-height:1.41}\
:any-link{color:var(--assent-accent)}\
button{color:inherit;background:0 0;border:1px solid #0000;border-radius:var(--assent-radius);font:inherit;min-height:44px;padding:0 18px;cursor:pointer}\
button:hover{box-shadow:inset 0 0 0 99px color-mix(in srgb,var(--assent-text) 10%,#0000)}\
:focus-visible{outline:2px solid var(--assent-text);outline-offset:2px}\
.choice{color:var(--assent-on);background:var(--assent-accent);overflow-wrap:anywhere}\
.choices{flex:99 auto;display:grid;grid:auto/1fr 1fr;gap:8px}\
.said{position:fixed;clip-path:inset(50%)}`
