import { fetchOffice } from '@/i18n'

// what Vuetify and the reader need of a browser and happy-dom does not have
class NoObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= NoObserver
globalThis.visualViewport ??= Object.assign(new EventTarget(), { width: 1024, height: 768 }) as VisualViewport

await fetchOffice()
