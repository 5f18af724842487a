import { composeArticle, type Manuscript } from '../../src/story/composeArticle.ts';
import { composeLibrary, type Library } from '../../src/story/library.ts';

const FRONT = {
  published: '2024-05-02',
  url: null,
  publisher: null,
  author: null,
  language: 'en',
} as const;

const HARBOUR: Manuscript = {
  ...FRONT,
  id: 'harbour',
  title: 'Harbour bridge closes for repairs',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Mayor Ingrid Solheim closed the harbour bridge on Monday. Engineers had found 14 cracks in its eastern pillar. The ferries carry 3,200 commuters a day until the repairs are done.',
        'The U.S. firm Halvorsen Steel will deliver the girders in March 2025. Its director, Tomás Peña, called the deadline “tight but honest”.',
      ],
    },
    {
      heading: 'Money',
      paragraphs: [
        'The city council set aside 41 million crowns. The National Roads Authority (NRA) pays a third of it because heavy lorries caused the damage.',
      ],
    },
  ],
};

const ORCHARD: Manuscript = {
  ...FRONT,
  id: 'orchard',
  title: 'Late frost spares the orchards',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Farmers in Lærdal lit candles between their apple trees for three nights. Nine orchards lost their blossoms all the same.',
      ],
    },
  ],
};

/** Two short stories that the tests of finding share. */
export function twoStories(): Library {
  return composeLibrary([composeArticle(HARBOUR), composeArticle(ORCHARD)]);
}

/** A story of a single section in any language. */
export function story(id: string, language: string, ...paragraphs: string[]): Library {
  return composeLibrary([
    composeArticle({
      ...FRONT,
      id,
      title: id,
      language,
      sections: [{ heading: null, paragraphs }],
    }),
  ]);
}
