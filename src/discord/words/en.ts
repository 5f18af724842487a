import { ENGLISH_PICTURE } from '../../desk/sayWhen.ts';

/** What stands in a timeline and in its picture is said alike in the terminal. */
const { dates, status, ...picture } = ENGLISH_PICTURE;

/** What Pilcrow says in English. Every other language has the same keys. */
export const en = {
  commands: {
    ask: {
      name: 'ask',
      description:
        'Ask the stories a question; the answer is quoted word for word, with its source',
      options: {
        question: { name: 'question', description: 'What you want to know, in your own words' },
        story: { name: 'story', description: 'Look in this story only' },
        private: { name: 'private', description: 'Show the answer to you alone' },
      },
    },
    fact: {
      name: 'fact',
      description: 'Look up a person, an organisation, a place, a figure, a quote or a term',
      options: {
        topic: { name: 'topic', description: 'Whom or what to look up' },
        story: { name: 'story', description: 'Look in this story only' },
        private: { name: 'private', description: 'Show the answer to you alone' },
      },
    },
    timeline: {
      name: 'timeline',
      description: 'What happened when, of all that the stories tell or of one topic',
      options: {
        topic: {
          name: 'topic',
          description: 'Tell of this only, such as a name, a subject or a time: the dam since May',
        },
        from: {
          name: 'from',
          description: 'The earliest date, such as March, last spring or last 30 days',
        },
        to: { name: 'to', description: 'The latest date, such as March, 2024 or last spring' },
        story: { name: 'story', description: 'Tell of this story only' },
        private: { name: 'private', description: 'Show the timeline to you alone' },
      },
    },
    sources: {
      name: 'sources',
      description: 'List the stories that answers come from',
      options: {
        private: { name: 'private', description: 'Show the list to you alone' },
      },
    },
    settings: {
      name: 'settings',
      description: 'How Pilcrow answers in this server',
      options: {
        show: { name: 'show', description: 'Show how Pilcrow answers here' },
        privacy: { name: 'privacy', description: 'Who sees answers by default' },
        private: { name: 'private', description: 'Show answers to the asker alone by default' },
        channels: { name: 'channels', description: 'Choose where mentions are answered' },
        addChannel: { name: 'add', description: 'Answer mentions in this channel' },
        removeChannel: { name: 'remove', description: 'No longer answer mentions in this channel' },
        stories: { name: 'stories', description: 'Choose which stories answers come from' },
        addStory: { name: 'add', description: 'Answer from this story' },
        removeStory: { name: 'remove', description: 'No longer answer from this story' },
        reset: {
          name: 'reset',
          description: 'Begin anew: public answers, every channel, every story',
        },
      },
    },
    help: {
      name: 'help',
      description: 'What Pilcrow can do, in one screen',
      options: {},
    },
  },
  menus: {
    ask: 'Ask the stories',
    check: 'Check against the stories',
  },
  check: {
    title: 'What the stories say on this',
    more: (count: number): string =>
      count === 1 ? 'One more sentence is not shown.' : `${count} more sentences are not shown.`,
  },
  answer: {
    none: 'The stories don’t say.',
    nearest: (count: number): string =>
      count === 1
        ? 'The nearest passage, though it may not answer:'
        : 'The nearest passages, though they may not answer:',
    later: 'A later story that may speak of it, too:',
    narrowed: (title: string): string => `Asked of ${title} alone.`,
    changed: 'This story has changed since. Here is today’s answer.',
    shared: (name: string): string => `Shared by ${name}`,
    story: 'Read',
  },
  buttons: {
    previous: 'Previous',
    next: 'Next',
    count: (at: number, of: number): string => `${at} of ${of}`,
    whole: 'Paragraph',
    sentence: 'Sentence',
    source: 'Source',
    share: 'Share here',
    delete: 'Delete',
  },
  fact: {
    none: 'The stories hold no fact under this name.',
    ambiguous: 'Several in the stories go by this name.',
    unread: 'Facts are read in English stories only.',
    nearest: 'The nearest passage, which may not speak of it:',
    seeAlso: (labels: string): string => `There is also: ${labels}`,
    several: (labels: string): string => `They are: ${labels}`,
    near: (labels: string): string => `Perhaps you mean: ${labels}`,
    instead: (labels: string): string => `For instance, they hold facts on: ${labels}`,
    more: (count: number): string => (count === 1 ? 'and one more' : `and ${count} more`),
    side: 'Side',
    to: (whom: string): string => `to ${whom}`,
  },
  timeline: {
    title: 'What happened when',
    titleOn: (topic: string): string => `What happened when: ${topic}`,
    status,
    picture,
    also: (count: number): string =>
      count === 1 ? 'Told by one more story too' : `Told by ${count} more stories too`,
    left: (dates: number): string =>
      dates === 1
        ? 'One more date matters less and is left out.'
        : `${dates} more dates matter less and are left out.`,
    noSuchTopic: 'There is nothing on this.',
    nothing: 'The stories tell of nothing that happened.',
    nothingThen: 'The stories tell of nothing in that time.',
    unread: 'Dates are read in English stories only.',
    endsBeforeItBegins: 'That time ends before it begins.',
    topics: (labels: string): string => `The stories speak of: ${labels}`,
  },
  dates,
  sources: {
    title: (count: number): string => (count === 1 ? 'One story' : `${count} stories`),
    none: 'There is no story yet.',
    paragraphs: (count: number): string => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
    more: (count: number): string => `and ${count} more`,
  },
  settings: {
    title: 'How Pilcrow answers in this server',
    privacy: (isPrivate: boolean): string =>
      isPrivate
        ? 'Answers are for the asker alone, unless `private` says otherwise; mentions alone are answered for all to see.'
        : 'Answers are for everyone, unless `private` says otherwise.',
    channels: (names: string): string =>
      names ? `Mentions are answered in ${names}.` : 'Mentions are answered in every channel.',
    stories: (titles: string): string =>
      titles ? `Answers come from ${titles}.` : 'Answers come from every story.',
    noStory: 'None of the chosen stories is there any more, so there is nothing to answer from.',
    gone: (ids: string): string => `Chosen, but no longer there: ${ids}.`,
    notChosen: (name: string): string =>
      `${name} is not among those that are chosen. \`/settings show\` lists them.`,
    full: (most: number): string =>
      `No more than ${most} can be chosen. Remove one first, or begin anew with \`/settings reset\`.`,
    serverOnly: 'Settings belong to a server. Use this command in one.',
    outOfReach:
      'The settings are out of reach just now. Please look again with `/settings show` in a minute.',
  },
  notice: {
    nothingAsked:
      'Please ask about the story, in a few words: for example, who did what, when, or why.',
    noSuchStory: (typed: string): string =>
      `There is no story called “${typed}”. \`/sources\` lists those there are.`,
    noSuchDate: (typed: string): string =>
      `“${typed}” is no date that I understand. Write it like “March”, “2024”, “last spring” or “6 July 2025”.`,
    gleaning: 'The stories are still being read for this. Please try again in a moment.',
    nothingToCheck: 'This message holds no sentence to look up.',
    failed: (reference: string): string =>
      `Sorry, that went wrong on our side. If it happens again, give this reference to whoever runs the bot: \`${reference}\``,
    unknownCommand: 'This command is no longer there. Type `/` to see those that are.',
    stale: 'This message is too old to work with. Please ask again.',
    notYours: 'Only the person who asked, or someone who manages messages here, can delete this.',
    tooFast: (when: string): string => `That was a lot at once. You can go on ${when}.`,
    flood: (when: string): string =>
      `That was more at once than can be answered here. Please ask again ${when}; what is asked until then may stay unanswered.`,
  },
  courtesy: {
    greeting:
      'Hello! Ask me about the stories: who did what, when, where or why. `/help` says what else I can do.',
    thanks: 'You’re welcome. Ask on whenever you like; `/help` says what else I can do.',
    farewell: 'Goodbye! Whenever you want to know something of the stories, ask me.',
  },
  help: {
    title: 'Pilcrow answers from the stories, word for word',
    body: [
      '`/ask` a question, and get the passage that answers it, with its source down to the paragraph.',
      '`/fact` looks up a person, a place, a figure, a quote or a term; `/timeline` tells what happened when.',
      '`/sources` lists the stories.',
      'You can also mention me with a question, or write to me directly.',
      'Where the stories hold no answer, I say so. I never make one up.',
    ],
    stories: (titles: string, more: number): string =>
      more > 0 ? `Stories: ${titles}, and ${more} more.` : `Stories: ${titles}.`,
  },
};

/** The words of one language. */
export type Words = typeof en;
