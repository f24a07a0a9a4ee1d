import type fr from '../fr/student'

const en: typeof fr = {
  student: {
    back: 'My results', open: 'See my copy', detail: 'Points by question', appreciation: 'Overall comment', comments: 'Comments on the copy',
    onPage: 'Page {page}', about: '{label}, page {page}', pages: 'My copy', page: 'Page {page} of {total}', download: 'Download the PDF', noPdf: 'The PDF is being made.',
    points: '{total} points out of {maximum}', noComments: 'No comment was written on the pages.',
  },
}

export default en
