interface Head {
  style: { textContent: string }[]
}

/**
 * Takes the place of the "head" plug-in that Vuetify hands its theme to. Vuetify would otherwise write a style element, which
 * the Content-Security-Policy forbids; a constructed style sheet is allowed.
 */
export const themeSheet = {
  push(head: () => Head) {
    const sheet = new CSSStyleSheet()
    const apply = (next: () => Head) => sheet.replaceSync(next().style[0]?.textContent ?? '')
    apply(head)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return { patch: apply }
  },
}
