/** A checklist to start from: valid as it stands, with one question of the most useful kinds. */

/** `id` is lower-case words joined by hyphens. */
export const newChecklist = (
  id: string,
): string => `# A checklist of your own. Every key is explained in checklists/README.md of ownqueue.
# yaml-language-server: $schema=https://unpkg.com/ownqueue/checklists/schema.json
id: ${id}
version: 1
title: What this walk is called
minutes: 10
subject: What is tested? Never a person.
intro: >-
  Say in two sentences what this is and how to go about it.
observe:
  - What to look out for
errands:
  - A realistic and safe errand that costs nobody anything.
parts:
  - title: What happened
    questions:
      - id: answered
        ask: Was there an answer?
        type: yes-no
        title: There is an answer
        problem: There was no answer
        # What was observed, with the answer in it.
        says:
          yes: Your question was answered.
          no: Your question was not answered.
        why: Why a customer cares.
        good: yes
        weight: 4
        source: our assumption
        remedy:
          text: What to do about it.
          effort: days
      - id: seconds
        ask: How long did it take?
        type: stopwatch
        title: The answer comes within a minute
        problem: The answer took long
        says: The answer came after {answer}.
        why: Why a customer cares.
        good: <= 60
        warn: <= 120
        source: our assumption
        remedy:
          text: What to do about it.
          effort: days
        # Conditions are CEL; hyphens in ids become underscores.
        when: answered
  - title: How it felt
    phase: after
    questions:
      - id: overall
        ask: How was it?
        type: scale
        anchors: [Terrible, Poor, Bearable, Good, Excellent]
        title: It was good
        problem: It was not good
        says: [It was terrible., It was poor., It was bearable., It was good., It was excellent.]
        why: Why a customer cares.
        good: ">= 4"
        warn: ">= 3"
        source: our assumption
        remedy:
          text: What to do about it.
          effort: days
      - id: fix-first
        ask: What one thing would you fix first?
        type: free-text
        title: The one thing to fix first
        why: One thing that is done beats ten that are noted.
        source: our assumption
        action: "{answer}"
`;
