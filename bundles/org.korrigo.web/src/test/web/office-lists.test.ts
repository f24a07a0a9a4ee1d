import { describe, expect, it } from 'vitest'
import type { Account, Marker } from '@/api/schema'
import { findExams, phaseOf } from '@/exam/exam-list'
import { nextStep } from '@/exam/pipeline'
import { classSizes, findStudents } from '@/exam/roster'
import { isWeight, linesOf, markersOf } from '@/markers/marker-lines'
import { counts, exam, student } from './fixtures'

describe('many exams', () => {
  const exams = [exam(), { ...exam({ copies: 9, graded: 3 }), name: 'Évaluation de géographie' }, exam({ copies: 9, released: 9 })]

  it('stand in the phase of their copies', () => expect(exams.map(phaseOf)).toEqual(['todo', 'running', 'done']))

  it.each([['geographie evaluation', undefined, 1], ['2026-02', undefined, 3], ['', 'done', 1], ['geographie', 'done', 0]] as const)('"%s" in phase %s: %i found', (search, phase, n) =>
    expect(findExams(exams, search, phase)).toHaveLength(n))

  it('ask an administrator to look at pages that wait, once the machine is at rest', () => {
    const waiting = counts({ students: 3, batches: 1, copies: 9, pagesWaiting: 2, ready: 9 })
    expect(nextStep(waiting, (...roles) => roles.includes('ADMIN'))).toEqual({ key: 'pages', count: 2, to: { name: 'scans' } })
    expect(nextStep({ ...waiting, jobsRunning: 1 }, (...roles) => roles.includes('ADMIN')).key).toBe('see')
    expect(nextStep(waiting, (...roles) => roles.includes('TEACHER')).key).toBe('mark')
  })
})

describe('a class list', () => {
  const list = [student(1, 'ZOLA', 'Émile'), { ...student(2, 'ABADIE', 'Zoé'), className: 'TG10' }, { ...student(3, 'CURIE', 'Marie'), ine: '0123X' }]

  it('is shown class by class', () => expect(findStudents(list, '', 'fr').map(({ lastName }) => lastName)).toEqual(['CURIE', 'ZOLA', 'ABADIE']))
  it.each([['emile', ['ZOLA']], ['tg10', ['ABADIE']], ['0123x', ['CURIE']], ['nobody', []]])('is searched for "%s"', (search, found) =>
    expect(findStudents(list, search, 'fr').map(({ lastName }) => lastName)).toEqual(found))
  it('is counted by class', () => expect(classSizes(list)).toEqual([{ name: 'TG4', size: 2 }, { name: 'TG10', size: 1 }]))
})

describe('the markers', () => {
  const account = (username: string, some: Partial<Account> = {}): Account => ({ username, displayName: `M. ${username}`, roles: ['TEACHER'], enabled: true, ...some })
  const marker = (username: string, some: Partial<Marker> = {}): Marker => ({ username, displayName: `M. ${username}`, weight: '1.0', excludedClasses: [], away: false, ...some })
  const accounts = [account('b'), account('a'), account('boss', { roles: ['ADMIN'] }), account('gone', { enabled: false })]

  it('are offered among teachers who can sign in; those who mark come first', () => {
    expect(linesOf([marker('b')], accounts, true).map(({ username, marks }) => [username, marks])).toEqual([['b', true], ['a', false]])
  })

  it('stay in the list when their account is closed', () => expect(linesOf([marker('gone')], accounts, true)[0]).toMatchObject({ username: 'gone', marks: true }))

  it('come back as they went in, weights exact', () => {
    const given = [marker('b', { weight: '0.5', excludedClasses: ['TG4'], away: true })]
    expect(linesOf(given, accounts, true)[0]!.weight).toBe('0,5')
    expect(markersOf(linesOf(given, accounts, true))).toEqual([{ username: 'b', weight: '0.5', excludedClasses: ['TG4'], away: true }])
  })

  it.each([['1', true], ['0,5', true], ['100', true], ['0', false], ['100,1', false], ['-1', false], ['x', false], ['', false]])('weigh %s: %s', (text, fits) => expect(isWeight(text)).toBe(fits))
})
