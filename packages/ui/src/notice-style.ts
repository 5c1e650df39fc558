/** What only the notice needs; its lines undo some of it. A `popover` brings a box of its own from the browser, which is partly undone. */
export const noticeStyle = `section{position:fixed;z-index:2147483647;inset:auto 8px calc(8px + env(safe-area-inset-bottom));display:flex;flex-direction:column;gap:16px;width:auto;max-width:960px;max-height:50dvh;margin:0 auto;padding:16px}\
.words{flex:1;min-width:45%;min-height:3em;overflow:auto;contain:paint}\
.words p{max-width:65ch;margin-top:4px;text-wrap:pretty}\
.actions{display:flex;flex-wrap:wrap;gap:8px}\
.actions>button{flex:auto}\
.cross{position:absolute;inset-block-start:4px;inset-inline-end:4px;width:44px;padding:0;font-size:1.5em}\
.words:nth-last-child(3){padding-inline-end:36px}\
@media(min-width:48em){section{inset:auto 16px 16px;padding:20px}section:not(.box){flex-direction:row;align-items:center;gap:32px}section:not(.box) .cross{position:static;margin:-8px -8px auto}}\
.box{max-width:400px;margin-inline:auto 0}\
@media(max-height:26em){section{gap:8px;padding:12px}.actions button{padding:0 8px}}`
