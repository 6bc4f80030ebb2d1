/** Words of ex.hinge: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const hingeText = {
  "ex.hinge.name": "Hips back",
  "ex.hinge.why": "No study has tested this move by itself. It is one good way to bend, and it makes your hips do more of the work.",
  "ex.hinge.stop": "Stop if your back or belly hurts, or if pain goes down a leg. Stop too if you leak or feel heavy down below.",
  "ex.hinge.fault": "If your knees slide far forward, think of shutting a drawer with your bottom.",

  "ex.hinge.seated.name": "Sitting, fold from the hips",
  "ex.hinge.seated.setup": "Sit near the front of a firm seat. Feet are flat, as wide as your hips. Rest your hands on your thighs. Keep your back long and room for breath in your belly. To end, sit tall and wait a breath.",
  "ex.hinge.seated.fold": "Breathe in. Hands slide to your knees.",
  "ex.hinge.seated.up": "Breathe out. Lift the pelvic floor. Sit up.",
  "ex.hinge.seated.up.let-go": "Breathe out. Pelvic floor soft. Sit up.",
  "ex.hinge.seated.rest": "Breathe in. Let go.",

  "ex.hinge.table.name": "Hips back at a table",
  "ex.hinge.table.setup": "Stand one small step from a firm table, both hands on it, and lean a little. Feet are as wide as your hips, knees soft. Your hands help as much as you like. Keep your neck long. To end, stand tall and walk a few steps.",
  "ex.hinge.table.fold": "Breathe in. Hips go back, back stays long.",
  "ex.hinge.table.up": "Breathe out. Lift the pelvic floor. Come up.",
  "ex.hinge.table.up.let-go": "Breathe out. Pelvic floor soft. Come up.",
  "ex.hinge.table.rest": "Rest. Shift from foot to foot.",

  "ex.hinge.wall.name": "Hips back to a wall",
  "ex.hinge.wall.setup": "Stand with a wall behind you, your heels one short step away from it. Feet are as wide as your hips, hands on the front of your hips. Keep your neck long. To end, stand tall and walk a few steps.",
  "ex.hinge.wall.fold": "Breathe in. Your bottom goes back to the wall.",
  "ex.hinge.wall.up": "Breathe out. Lift the pelvic floor. Stand tall.",
  "ex.hinge.wall.up.let-go": "Breathe out. Pelvic floor soft. Stand tall.",
  "ex.hinge.wall.rest": "Rest. Shift from foot to foot.",

  "ex.hinge.pillow.name": "Hips back with a pillow",
  "ex.hinge.pillow.setup": "Stand and hold a pillow close to your ribs with both arms. Leave it room to move with your breath. Feet are as wide as your hips, knees soft. To end, put the pillow down and walk a few steps.",
  "ex.hinge.pillow.fold": "Breathe in. Hips back, pillow stays close.",
  "ex.hinge.pillow.up": "Breathe out. Lift the pelvic floor. Stand tall.",
  "ex.hinge.pillow.up.let-go": "Breathe out. Pelvic floor soft. Stand tall.",
  "ex.hinge.pillow.rest": "Rest. Shift from foot to foot.",

  "ex.hinge.bag.name": "Hips back with a small bag",
  "ex.hinge.bag.setup": "Put a few books in a bag with two handles. It is light enough if you can talk while you hold it. Take it from a table with both hands and let it hang in front of your thighs. Feet are as wide as your hips. To end, set it back on the table.",
  "ex.hinge.bag.fold": "Breathe in. Hips back, bag to your knees.",
  "ex.hinge.bag.up": "Breathe out. Lift the pelvic floor. Stand tall.",
  "ex.hinge.bag.up.let-go": "Breathe out. Pelvic floor soft. Stand tall.",
  "ex.hinge.bag.rest": "Rest. Shift from foot to foot.",
} as const;
