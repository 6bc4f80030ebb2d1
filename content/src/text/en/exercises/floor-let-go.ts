/** Words of ex.floor-let-go: for her, read or spoken aloud. Nothing lifts, so no cue has a `.let-go` beside it. */
export const floorLetGoText = {
  "ex.floor-let-go.name": "Letting the pelvic floor go",
  "ex.floor-let-go.why": "A pelvic floor that is always tight can ache. No study has tested this move by itself for back pain.",
  "ex.floor-let-go.stop": "Stop if you feel dizzy or short of breath, or if it hurts down below.",
  "ex.floor-let-go.fault": "If you push down or try hard, do less. Let your jaw go loose, and the rest will follow.",

  "ex.floor-let-go.side.name": "Lying on your side",
  "ex.floor-let-go.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long and your belly hang. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.floor-let-go.side.in": "Breathe in. Feel it spread, low down.",
  "ex.floor-let-go.side.out": "Breathe out, long and easy. Leave the pelvic floor soft.",
  "ex.floor-let-go.side.rest": "Let your jaw and your buttocks go.",

  "ex.floor-let-go.propped.name": "Propped up",
  "ex.floor-let-go.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Do not lie flat for this one. To get up, roll to your side, push with your hands, and sit for a moment.",
  "ex.floor-let-go.propped.in": "Breathe in. Belly and floor grow wide.",
  "ex.floor-let-go.propped.out": "Breathe out, long and easy. Leave the pelvic floor soft.",
  "ex.floor-let-go.propped.rest": "Sink into the pillows.",

  "ex.floor-let-go.leaning.name": "Leaning on a table",
  "ex.floor-let-go.leaning.setup": "Sit at a table with both feet flat and your knees a little apart. Put a pillow on the table and lean on it with your arms. Bend from your hips, so that your back stays long. To end, push up slowly and wait a breath.",
  "ex.floor-let-go.leaning.in": "Breathe in. Feel the seat bones part.",
  "ex.floor-let-go.leaning.out": "Breathe out, long and easy. Leave the pelvic floor soft.",
  "ex.floor-let-go.leaning.rest": "Sink into the pillow.",

  "ex.floor-let-go.sitting.name": "Sitting",
  "ex.floor-let-go.sitting.setup": "Sit with both feet flat and your hands on your thighs. Sit on something soft if you are sore. Let your back be long, with no effort. To end, wait a breath before you stand.",
  "ex.floor-let-go.sitting.in": "Breathe in. Let it sink to the seat.",
  "ex.floor-let-go.sitting.out": "Breathe out, long and easy. Leave the pelvic floor soft.",
  "ex.floor-let-go.sitting.rest": "Let your belly go.",

  "ex.floor-let-go.standing-lean.name": "Standing and leaning",
  "ex.floor-let-go.standing-lean.setup": "Stand facing a wall. Lean on your forearms, with your feet under your hips and knees soft. Let your belly hang. To end, step in close and stand up slowly.",
  "ex.floor-let-go.standing-lean.in": "Breathe in. Let belly and floor hang.",
  "ex.floor-let-go.standing-lean.out": "Breathe out, long and easy. Leave the pelvic floor soft.",
  "ex.floor-let-go.standing-lean.sway": "Sway from foot to foot. Buttocks loose.",
} as const;
