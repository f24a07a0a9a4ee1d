import type { Directive } from 'vue'

/**
 * Puts the cursor into a field the moment it is on the page. Vuetify's own autofocus comes late: it has pulled the cursor back from the
 * password to the user name of somebody who types fast, and the password was there for all to read.
 */
export const vFocus: Directive<HTMLElement> = {
  mounted: (field) => (field.matches('input') ? field : field.querySelector<HTMLElement>('input'))?.focus(),
}
