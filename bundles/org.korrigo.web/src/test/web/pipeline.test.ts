import { describe, expect, it } from 'vitest'
import type { Role } from '@/api/schema'
import { nextStep, stages } from '@/exam/pipeline'
import { counts } from './fixtures'

const as = (...mine: Role[]) => (...asked: Role[]) => asked.some((role) => mine.includes(role))
const states = (of: ReturnType<typeof counts>) => Object.fromEntries(stages(of).map(({ key, state }) => [key, state]))

describe('the steps of an exam', () => {
  it('are all to do when nothing has arrived', () => {
    expect(new Set(Object.values(states(counts())))).toEqual(new Set(['todo']))
  })

  it('are all done when every copy is released', () => {
    expect(new Set(Object.values(states(counts({ pagesScanned: 80, copies: 20, released: 20 }))))).toEqual(new Set(['done']))
  })

  it('ask for attention where a person must look', () => {
    const halfway = counts({ pagesScanned: 80, copies: 20, quarantined: 1, toIdentify: 3, ready: 11, graded: 5 })
    expect(states(halfway)).toEqual({ scan: 'done', split: 'attention', identification: 'attention', marking: 'current', results: 'todo' })
  })

  it('do not call for a person while the machine is at work', () => {
    const working = counts({ pagesScanned: 80, pagesWaiting: 40, copies: 10, toIdentify: 4, jobsRunning: 2 })
    expect(states(working)).toMatchObject({ split: 'current', identification: 'current' })
  })

  it('call for a person even then when pages are in quarantine', () => {
    expect(states(counts({ pagesScanned: 80, copies: 10, quarantined: 1, jobsRunning: 2 })).split).toBe('attention')
  })

  it('count marked copies whether they are released or not', () => {
    const marking = stages(counts({ copies: 20, graded: 5, released: 6 })).find(({ key }) => key === 'marking')
    expect(marking).toMatchObject({ done: 11, total: 20 })
  })
})

describe('the next thing to do', () => {
  const prepared = { students: 30, batches: 1 }

  it.each([
    ['a class list first', counts(), 'students', 'students'],
    ['then scans', counts({ students: 30 }), 'scan', 'scans'],
    ['then the copies in quarantine', counts({ ...prepared, copies: 9, quarantined: 2, toIdentify: 5 }), 'check', 'copies'],
    ['then those to identify', counts({ ...prepared, copies: 9, toIdentify: 5 }), 'identify', 'identification'],
    ['nothing while jobs identify', counts({ ...prepared, copies: 9, toIdentify: 5, jobsRunning: 1 }), 'see', 'copies'],
    ['nothing while others mark', counts({ ...prepared, copies: 9, graded: 5, ready: 4 }), 'see', 'copies'],
    ['the results in the end', counts({ ...prepared, copies: 9, graded: 9 }), 'export', 'exports'],
  ])('is for an administrator: %s', (_what, of, key, screen) => {
    expect(nextStep(of, as('ADMIN'))).toMatchObject({ key, to: { name: screen } })
  })

  it('is for a secretary to identify, never to send scans', () => {
    expect(nextStep(counts(), as('SECRETARY')).key).toBe('see')
    expect(nextStep(counts({ ...prepared, toIdentify: 2 }), as('SECRETARY'))).toMatchObject({ key: 'identify', count: 2 })
  })

  it('is for a teacher to read what can be marked', () => {
    const step = nextStep(counts({ ...prepared, copies: 9, quarantined: 1, toIdentify: 2, ready: 6 }), as('TEACHER'))
    expect(step).toEqual({ key: 'mark', count: 6, to: { name: 'pile' } })
  })
})
