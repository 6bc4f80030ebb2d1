/** Words of ex.cat-cow: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const catCowText = {
  "ex.cat-cow.name": "Gentle cat and cow",
  "ex.cat-cow.why": "Arching and rounding may feel good, but no study shows how well they work.",
  "ex.cat-cow.stop": "Stop if your back or wrists hurt, your belly domes in the middle, or you feel faint.",
  "ex.cat-cow.fault": "If your low back sags, do less of the cow. Think long, not deep.",

  "ex.cat-cow.seated.name": "Sitting",
  "ex.cat-cow.seated.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand.",
  "ex.cat-cow.seated.round": "Breathe out. Lift the pelvic floor. Hips tuck, back rounds.",
  "ex.cat-cow.seated.round.let-go": "Breathe out. Pelvic floor soft. Hips tuck, back rounds.",
  "ex.cat-cow.seated.arch": "Breathe in. A slight arch. Grow long.",
  "ex.cat-cow.seated.level": "Back to the middle.",

  "ex.cat-cow.wall.name": "Hands on a wall",
  "ex.cat-cow.wall.setup": "Stand an arm's length from a wall, hands on it at chest height. Feet are under your hips, knees soft. Keep your neck long. To end, walk in close, then stand up slowly.",
  "ex.cat-cow.wall.round": "Breathe out. Lift the pelvic floor. Bend knees, tuck, round.",
  "ex.cat-cow.wall.round.let-go": "Breathe out. Pelvic floor soft. Bend knees, tuck, round.",
  "ex.cat-cow.wall.arch": "Breathe in. Legs long, a slight arch.",
  "ex.cat-cow.wall.level": "Level. Shift your feet.",

  "ex.cat-cow.table.name": "Forearms on a table",
  "ex.cat-cow.table.setup": "Lean your forearms on a firm table, and step back till your back is long. Knees are soft and your belly has room. Keep your neck in line. To end, walk in close, then stand up slowly.",
  "ex.cat-cow.table.round": "Breathe out. Lift the pelvic floor. Bend knees, tuck, round.",
  "ex.cat-cow.table.round.let-go": "Breathe out. Pelvic floor soft. Bend knees, tuck, round.",
  "ex.cat-cow.table.arch": "Breathe in. Legs long, a slight arch.",
  "ex.cat-cow.table.level": "Level. Shift your feet.",

  "ex.cat-cow.forearms.name": "Forearms on a pillow",
  "ex.cat-cow.forearms.setup": "Kneel on something soft. Rest your forearms on a folded pillow, elbows under your shoulders, knees under your hips. Your wrists rest, and your belly hangs free to breathe. Keep your neck long. To end, sit back slowly, wait ten seconds, and use a chair to stand.",
  "ex.cat-cow.forearms.round": "Breathe out. Lift the pelvic floor. Tuck and round.",
  "ex.cat-cow.forearms.round.let-go": "Breathe out. Pelvic floor soft. Tuck and round.",
  "ex.cat-cow.forearms.arch": "Breathe in. A slight arch. Grow long.",
  "ex.cat-cow.forearms.level": "Level and long.",

  "ex.cat-cow.hands-and-knees.name": "On hands and knees",
  "ex.cat-cow.hands-and-knees.setup": "Kneel on something soft. Put your hands under your shoulders and your knees under your hips. Fists are fine if your wrists are sore. To end, sit back slowly, wait ten seconds, and use a chair to stand. When you round, do it as if round a big cushion.",
  "ex.cat-cow.hands-and-knees.round": "Breathe out. Lift the pelvic floor. Tuck and round.",
  "ex.cat-cow.hands-and-knees.round.let-go": "Breathe out. Pelvic floor soft. Tuck and round.",
  "ex.cat-cow.hands-and-knees.arch": "Breathe in. A slight arch. Grow long.",
  "ex.cat-cow.hands-and-knees.level": "Level and long.",
} as const;
