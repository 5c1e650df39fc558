/**
 * The layouts beyond bar and box. A corner is a small card at the start of the line; a dialog is modal, in the middle, and on a
 * phone at the bottom, where thumbs are.
 */
export const layouts = `.banner.corner,.banner.dialog{flex-direction:column;align-items:stretch;gap:16px}\
@media(min-width:30em){.banner.corner{max-width:336px;margin-inline:0 auto;padding:16px}}\
.banner.dialog{inset:0;height:fit-content;width:calc(100% - 16px);max-width:480px;max-height:calc(100dvh - 16px);margin:auto auto max(8px,env(safe-area-inset-bottom))}\
.banner:is(.corner,.dialog) .cross{position:absolute;margin:0}\
.banner.dialog[hidden]{display:none}\
.banner.dialog:focus{outline:0}\
.banner.dialog::backdrop{background:rgb(0 0 0/.56)}\
@media(min-width:30em){.banner.dialog{margin:auto;padding:24px}}`
