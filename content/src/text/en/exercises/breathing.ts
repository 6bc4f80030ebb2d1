/** Words of ex.breathing: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const breathingText = {
  "ex.breathing.name": "Deep belly breath",
  "ex.breathing.why": "Slow breaths can help you relax, but we found no proof that they ease back pain.",
  "ex.breathing.stop": "Stop if you feel dizzy, short of breath or sore down below.",
  "ex.breathing.fault": "If you hold your breath or grip your belly, do less. Let the air out with a soft sigh.",

  "ex.breathing.side.name": "Lying on your side",
  "ex.breathing.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.breathing.side.in": "Breathe in. Let belly and pelvic floor soften.",
  "ex.breathing.side.out": "Breathe out. Gently lift the pelvic floor. Draw the low belly in.",
  "ex.breathing.side.out.let-go": "Breathe out. Let the pelvic floor stay soft. Draw the low belly in.",
  "ex.breathing.side.rest": "Let it all go.",

  "ex.breathing.propped.name": "Leaning back on pillows",
  "ex.breathing.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. To get up, roll to your side, push with your hands and sit a while.",
  "ex.breathing.propped.in": "Breathe in. Let your ribs and belly widen.",
  "ex.breathing.propped.out": "Breathe out. Gently lift the pelvic floor. Draw the low belly in.",
  "ex.breathing.propped.out.let-go": "Breathe out. Let the pelvic floor stay soft. Draw the low belly in.",
  "ex.breathing.propped.rest": "Let it all go.",

  "ex.breathing.sitting.name": "Sitting",
  "ex.breathing.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand.",
  "ex.breathing.sitting.in": "Breathe in. Feel your ribs widen.",
  "ex.breathing.sitting.out": "Breathe out. Gently lift the pelvic floor. Grow tall.",
  "ex.breathing.sitting.out.let-go": "Breathe out. Let the pelvic floor go soft. Grow tall.",
  "ex.breathing.sitting.rest": "Let it all go.",

  "ex.breathing.leaning.name": "Leaning on a table",
  "ex.breathing.leaning.setup": "Sit at a table with both feet flat. Put a pillow on the table and lean on it with your arms. Bend from your hips, so that your back stays long. To end, push up slowly and wait a breath.",
  "ex.breathing.leaning.in": "Breathe in. Let your back widen.",
  "ex.breathing.leaning.out": "Breathe out. Gently lift the pelvic floor. Draw the low belly in.",
  "ex.breathing.leaning.out.let-go": "Breathe out. Let the pelvic floor stay soft. Draw the low belly in.",
  "ex.breathing.leaning.rest": "Sink into the pillow.",

  "ex.breathing.standing.name": "Standing",
  "ex.breathing.standing.setup": "Stand with feet under your hips and knees soft. Let your weight rest on both feet, head over hips. Keep a wall or chair near. To end, walk a few steps.",
  "ex.breathing.standing.in": "Breathe in. Let the pelvic floor go soft.",
  "ex.breathing.standing.out": "Breathe out. Gently lift the pelvic floor. Grow tall.",
  "ex.breathing.standing.out.let-go": "Breathe out. Let the pelvic floor stay soft. Grow tall.",
  "ex.breathing.standing.shift": "Shift from foot to foot. Let go.",

  "ex.breathing.standing-lean.name": "Standing and leaning",
  "ex.breathing.standing-lean.setup": "Stand facing a table or a wall. Lean on your forearms, with your feet under your hips and knees soft. Keep your back long. To end, step in close and stand up slowly.",
  "ex.breathing.standing-lean.in": "Breathe in. Let your belly hang soft.",
  "ex.breathing.standing-lean.out": "Breathe out. Gently lift the pelvic floor. Draw the low belly in.",
  "ex.breathing.standing-lean.out.let-go": "Breathe out. Let the pelvic floor stay soft. Draw the low belly in.",
  "ex.breathing.standing-lean.shift": "Shift from foot to foot. Let go.",
} as const;
