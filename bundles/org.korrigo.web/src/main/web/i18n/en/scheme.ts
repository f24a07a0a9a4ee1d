import type fr from '../fr/scheme'

const en: typeof fr = {
  scheme: {
    title: 'Mark scheme', none: 'No question yet. Add one, or import a mark scheme.', number: 'No.', label: 'Name', points: 'Points', step: 'Step', bonus: 'Bonus',
    actions: 'Actions', labelOf: 'Name of {number}', pointsOf: 'Points of {item}', stepOf: 'Step of {item}', bonusOf: '{item} is a bonus', placeholder: 'Exercise, question…',
    add: 'Add a question', addFirst: 'Add the first question', undo: 'Undo the change', redo: 'Redo', total: 'Total: {sum} points', bonusSum: '+ {sum} bonus',
    keys: 'Enter: next line. Ctrl+Enter: part of a question. Alt+Shift+arrows: move, indent. Alt+Shift+Del: remove.',
    removed: 'Line removed.', nowAt: 'Now at {number}.',
    act: {
      part: 'Add a part to {item}', up: 'Move {item} up', down: 'Move {item} down', out: 'Move {item} one level out', in: 'Indent {item}', remove: 'Remove {item}',
    },
    hint: {
      part: 'Part of the question (Ctrl+Enter)', up: 'Up (Alt+Shift+↑)', down: 'Down (Alt+Shift+↓)', out: 'One level out (Alt+Shift+←)', in: 'Indent (Alt+Shift+→)',
      remove: 'Remove (Alt+Shift+Del)',
    },
    fault: {
      label: 'A name is missing.', points: 'Points are a positive number, such as 2.5.', step: 'The step is a positive number, such as 0.25.',
      multiple: 'The points must be a multiple of the step.',
    },
    import: 'Import (JSON, CSV)', export: 'Export as {format}', copy: 'Take from another exam', copyText: 'The mark scheme of the other exam replaces this one, with its questions to choose from. This is possible until somebody has marked.',
    copyAction: 'Take', source: 'Exam', copied: 'Mark scheme taken over.', read: '{file} was read.', remarks: '{n} remark on this file | {n} remarks on this file',
    apply: 'Save the mark scheme', applyRevision: 'Apply', applied: 'Mark scheme saved.', drop: 'Drop the changes', upToDate: 'Saved, revision {n}.',
    leave: 'The changes of the mark scheme are not saved. Leave anyway?', stray: 'Some marks do not go with this mark scheme',
    effect: {
      title: 'Effect of this change', text: 'No mark moves to another question, and none is lost.', noMarks: 'No copy has marks yet.', same: 'No total changes.',
      changed: '{n} copy changes, mean {mean} | {n} copies change, mean {mean}', nothing: 'The mark scheme is the same.', warnings: 'Before you apply it:',
      aside: '“{label}”: {n} mark set aside (copies {copies}) | “{label}”: {n} marks set aside (copies {copies})',
      unfit: 'Copy {copy}, “{label}”: {points} no longer fits (maximum {maximum}, step {step})', unmarked: 'Copy {copy}: {n} question without a mark, counted as zero | Copy {copy}: {n} questions without a mark, counted as zero',
      restored: '“{label}”: {n} mark counts again | “{label}”: {n} marks count again', accept: 'I have read this list and apply it anyway',
    },
    change: {
      ADDED: '“{label}” is added', REMOVED: '“{label}” is removed', RENAMED: '“{from}” is called “{to}”', MOVED: '“{label}” changes places', REORDERED: '“{label}” changes its order',
      POINTS: '“{label}” goes from {from} to {to} points', STEP: '“{label}”: the step goes from {from} to {to}', BONUS: '“{label}”: bonus, from {from} to {to}',
    },
    history: 'History: {n} revision | History: {n} revisions', revision: 'Revision {n}', restore: 'Take back', restoreRevision: 'Take revision {n} into the editor',
    downloadRevision: 'Download revision {n} as JSON', restored: 'Revision {n} is in the editor. Save to apply it.', fromEditor: 'editor', fromExam: 'taken from {exam}',
    choice: {
      title: 'Questions to choose from', text: 'Of questions side by side that are worth the same, only the best count.', group: 'Choice {n}', best: 'How many count',
      remove: 'Remove this choice', add: 'Add a choice', preview: 'See the effect', apply: 'Apply', applied: 'The questions to choose from are saved.',
    },
  },
}

export default en
