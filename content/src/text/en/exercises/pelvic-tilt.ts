/** Words of ex.pelvic-tilt: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const pelvicTiltText = {
  "ex.pelvic-tilt.name": "Pelvic tilt",
  "ex.pelvic-tilt.why": "A small, easy rock of the pelvis. Core moves are one good way to ease back pain, but not the only way.",
  "ex.pelvic-tilt.stop": "Stop if it pinches in your back, your hip or the front of your pelvis.",
  "ex.pelvic-tilt.fault": "If your ribs or your breath get stuck, tilt half as far. The move is small.",

  "ex.pelvic-tilt.side.name": "Lying on your side",
  "ex.pelvic-tilt.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.pelvic-tilt.side.in": "Breathe in. Let your tail drift back.",
  "ex.pelvic-tilt.side.tuck": "Breathe out. Lift the pelvic floor. Tail comes under.",
  "ex.pelvic-tilt.side.tuck.let-go": "Breathe out. Pelvic floor soft. Tail comes under.",
  "ex.pelvic-tilt.side.back": "Ease back to the middle.",

  "ex.pelvic-tilt.crook.name": "On your back, knees bent",
  "ex.pelvic-tilt.crook.setup": "Lie on your side first, then roll on to your back, knees together. Bend your knees, feet flat, as wide as your hips. Your hips stay down all the time. To end, roll to your side, wait ten seconds, and push up.",
  "ex.pelvic-tilt.crook.in": "Breathe in. A little space under your back.",
  "ex.pelvic-tilt.crook.tuck": "Breathe out. Lift the pelvic floor. Low back sinks down.",
  "ex.pelvic-tilt.crook.tuck.let-go": "Breathe out. Pelvic floor soft. Low back sinks down.",
  "ex.pelvic-tilt.crook.back": "Ease back to the middle.",

  "ex.pelvic-tilt.sitting.name": "Sitting",
  "ex.pelvic-tilt.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand.",
  "ex.pelvic-tilt.sitting.in": "Breathe in. Roll forward on your sit bones.",
  "ex.pelvic-tilt.sitting.tuck": "Breathe out. Lift the pelvic floor. Roll back a little.",
  "ex.pelvic-tilt.sitting.tuck.let-go": "Breathe out. Pelvic floor soft. Roll back a little.",
  "ex.pelvic-tilt.sitting.back": "Come up to the middle.",

  "ex.pelvic-tilt.wall.name": "Standing at a wall",
  "ex.pelvic-tilt.wall.setup": "Stand with your back on a wall, feet a small step away from it. Keep your knees soft and your head easy. To end, push off the wall with your hands and walk a few steps.",
  "ex.pelvic-tilt.wall.in": "Breathe in. A little space behind your back.",
  "ex.pelvic-tilt.wall.tuck": "Breathe out. Lift the pelvic floor. Low back meets the wall.",
  "ex.pelvic-tilt.wall.tuck.let-go": "Breathe out. Pelvic floor soft. Low back meets the wall.",
  "ex.pelvic-tilt.wall.shift": "Let go. Shift from foot to foot.",

  "ex.pelvic-tilt.hands-and-knees.name": "On hands and knees",
  "ex.pelvic-tilt.hands-and-knees.setup": "Kneel on something soft. Put your hands under your shoulders and your knees under your hips. Keep your back long and your neck in line with it. To end, sit back slowly, wait ten seconds, and use a chair to stand.",
  "ex.pelvic-tilt.hands-and-knees.in": "Breathe in. Back long and level.",
  "ex.pelvic-tilt.hands-and-knees.tuck": "Breathe out. Lift the pelvic floor. Tail comes under.",
  "ex.pelvic-tilt.hands-and-knees.tuck.let-go": "Breathe out. Pelvic floor soft. Tail comes under.",
  "ex.pelvic-tilt.hands-and-knees.back": "Ease back to level.",
} as const;
