/** Words of ex.glute-release: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const gluteReleaseText = {
  "ex.glute-release.name": "Upper buttock release",
  "ex.glute-release.why": "Rolling your hip may help for a short while, and a ball on a wall works too.",
  "ex.glute-release.stop": "Stop if it hurts, or if your leg tingles or goes numb.",
  "ex.glute-release.fault": "If you press on bone, move out to the soft part. Stay off the tailbone.",

  "ex.glute-release.hand-side.name": "Own hand, on your side",
  "ex.glute-release.hand-side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand. Use the heel of your top hand, on this side of the buttock. Then turn over.",
  "ex.glute-release.hand-side.press": "Breathe out. Press in softly, beside the bone.",
  "ex.glute-release.hand-side.soften": "Breathe in. Ease off, move on.",

  "ex.glute-release.hand-sitting.name": "Own hand, sitting",
  "ex.glute-release.hand-sitting.setup": "Sit on a firm seat with both feet flat. Lean a little to one side, and put the heel of your hand on the free buttock, high up. Keep your back long. To end, sit even for a breath.",
  "ex.glute-release.hand-sitting.press": "Breathe out. Press in softly, beside the bone.",
  "ex.glute-release.hand-sitting.soften": "Breathe in. Ease off, move on.",

  "ex.glute-release.towel-wall.name": "Rolled towel at a wall",
  "ex.glute-release.towel-wall.setup": "Stand with this side of your bottom to a wall and a rolled towel behind it, high up, on the soft part. Bend your knees a little and lean in. Feet stay flat. To end, step away from the wall.",
  "ex.glute-release.towel-wall.across": "Breathe out. Roll across slowly.",
  "ex.glute-release.towel-wall.back": "Breathe in. Roll back.",

  "ex.glute-release.ball-wall.name": "Ball at a wall",
  "ex.glute-release.ball-wall.setup": "Stand with this side of your bottom to a wall and a soft ball behind it, high up, on the soft part. Bend your knees a little and lean in. Feet stay flat. To end, step away from the wall.",
  "ex.glute-release.ball-wall.across": "Breathe out. Roll across slowly.",
  "ex.glute-release.ball-wall.back": "Breathe in. Roll back.",

  "ex.glute-release.ball-bed.name": "Ball on the bed",
  "ex.glute-release.ball-bed.setup": "Lie on your side, knees bent, a pillow behind your back. Put a soft ball under the upper buttock, beside the bone, and lean back a little. To end, take it out, roll to your side and push up.",
  "ex.glute-release.ball-bed.sink": "Breathe out. Sink on to the ball.",
  "ex.glute-release.ball-bed.ease": "Breathe in. Roll off a little.",

  "ex.glute-release.roller.name": "Soft roller on the floor",
  "ex.glute-release.roller.setup": "Sit on a soft roller, hands behind you, feet flat. Lean to this side, so that the soft part beside the bone is on the roller. Sit tall. To end, sit on the floor, turn to your side and push up.",
  "ex.glute-release.roller.across": "Breathe out. Roll across slowly.",
  "ex.glute-release.roller.back": "Breathe in. Roll back.",
} as const;
