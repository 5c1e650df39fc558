/** Little, and of the page's own colours: the declaration is a part of the page. */
export const declarationStyle = `:host{display:block}\
*{box-sizing:border-box;overflow-wrap:break-word}\
section{margin-block:1.5em;padding-block-start:1.5em;border-block-start:1px solid color-mix(in srgb,currentColor 20%,#0000)}\
h3{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em .75em;margin:0 0 .25em;font-size:1.125em}\
p{margin:0 0 .5em}\
strong{padding:.1em .6em;border:1px solid;border-radius:1em;font-size:.75rem;font-weight:400;white-space:nowrap}\
ul{margin:0;padding:0;list-style:none}\
ul>li{margin-block-start:1em}\
.head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em .75em}\
small{display:block;font-size:.875em;opacity:.85}\
.cookies{margin:.5em 0;border-inline-start:3px solid color-mix(in srgb,currentColor 20%,#0000);padding-inline-start:1em}\
.cookies li{display:grid;grid-template-columns:1fr auto;gap:0 1em;margin-block-start:.5em}\
.cookies small:last-child{grid-column:1/-1}\
code{font:.875em ui-monospace,monospace}\
a{color:inherit}\
button{min-height:44px;padding:0 1.25em;font:inherit;color:inherit;background:0 0;border:1px solid;border-radius:10px;cursor:pointer}\
:focus-visible{outline:2px solid;outline-offset:2px}`
