/** Words of ex.standing-tall: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const standingTallText = {
  "ex.standing-tall.name": "Standing tall",
  "ex.standing-tall.why": "Stand tall if it feels good, but moving often may help your back more.",
  "ex.standing-tall.stop": "Stop if it hurts, or if you feel faint or sick. Then sit down.",
  "ex.standing-tall.fault": "If you brace or puff up your chest, breathe out and soften. Tall is not stiff.",

  "ex.standing-tall.sitting.name": "Sitting tall",
  "ex.standing-tall.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand.",
  "ex.standing-tall.sitting.grow": "Breathe in. Grow from your sit bones.",
  "ex.standing-tall.sitting.tall": "Breathe out. Gently lift the pelvic floor. Ribs over hips.",
  "ex.standing-tall.sitting.tall.let-go": "Breathe out. Pelvic floor soft. Ribs over hips.",
  "ex.standing-tall.sitting.move": "Let go. Wriggle as you like.",

  "ex.standing-tall.wall.name": "Tall at a wall",
  "ex.standing-tall.wall.setup": "Stand with your back near a wall, heels a small step away. Let your hips and upper back touch it. Knees are soft and your chin is level. To end, walk a few steps.",
  "ex.standing-tall.wall.grow": "Breathe in. Grow up along the wall.",
  "ex.standing-tall.wall.tall": "Breathe out. Gently lift the pelvic floor. Ribs over hips.",
  "ex.standing-tall.wall.tall.let-go": "Breathe out. Pelvic floor soft. Ribs over hips.",
  "ex.standing-tall.wall.move": "Let go. Shift from foot to foot.",

  "ex.standing-tall.free.name": "Tall and free",
  "ex.standing-tall.free.setup": "Stand with feet under your hips, weight on both feet, knees soft. Head is over your ribs, ribs over your hips. To end, walk a few steps.",
  "ex.standing-tall.free.grow": "Breathe in. Grow tall from your feet.",
  "ex.standing-tall.free.tall": "Breathe out. Gently lift the pelvic floor. Ribs over hips.",
  "ex.standing-tall.free.tall.let-go": "Breathe out. Pelvic floor soft. Ribs over hips.",
  "ex.standing-tall.free.move": "Let go. Shift from foot to foot.",
} as const;
