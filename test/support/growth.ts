/** A file of a team *growth*, with a key result whose target is moved in many tests of reviews. */
export const growth = (target = '45%', more = '') => `team: growth
cycle: 2026-Q4
objectives:
  - id: habit
    title: Planning the week becomes a habit
    owner: maria
    key_results:
      - id: second-week
        title: Trial teams that come back in their second week
        baseline: 31%
        target: ${target}
        owner: jun
        check_ins:
          - { date: 2026-11-02, value: 34%, confidence: 5 }
${more}`
