import type { Exam, ReadinessPhase } from '@/api/schema'

/** Something an exam lacks: a text, and what stands in it. */
export interface Lack {
  key: 'missing' | 'noExport' | 'noLayout' | 'noScheme' | 'badScheme' | 'other'
  what: string
  count: number
}

/** What a phase lacks. The server's sentences are English: they are said again here as far as the exam tells what they mean. */
export function lacksOf(phase: ReadinessPhase, exam: Exam): Lack[] {
  const plugins = phase.missing.filter((plugin) => plugin !== 'export')
  const modules: Lack[] = plugins.length ? [{ key: 'missing', what: [...new Set(plugins)].join(', '), count: plugins.length }] : []
  const exports: Lack[] = plugins.length < phase.missing.length ? [{ key: 'noExport', what: '', count: 1 }] : []
  return [...modules, ...exports, ...phase.faults.map((fault) => lackOf(phase.name, fault, exam))]
}

function lackOf(phase: string, fault: string, { scheme, pipeline }: Exam): Lack {
  if (phase === 'import') return { key: 'noLayout', what: pipeline.layout, count: 1 }
  if (phase !== 'marking') return { key: 'other', what: fault, count: 1 }
  return scheme.items.length === 0 ? { key: 'noScheme', what: '', count: 1 } : { key: 'badScheme', what: fault, count: 1 }
}
