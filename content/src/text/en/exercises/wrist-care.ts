/** Words of ex.wrist-care: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const wristCareText = {
  "ex.wrist-care.name": "Care for hands and wrists",
  "ex.wrist-care.why": "Hands that hold much get sore. No study has tested this move by itself. It is a rest from the grip.",
  "ex.wrist-care.stop": "Stop if a wrist or thumb hurts more, or if your fingers tingle or go numb.",
  "ex.wrist-care.fault": "If you pull or push a hand into the stretch, let go. The hand moves by itself, and only as far as is easy.",

  "ex.wrist-care.side.name": "On your side",
  "ex.wrist-care.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one in front of you. Let your back be long. Rest your top arm on the front pillow, wrist straight. To get up, push with your hands, sit, wait ten seconds, then stand. Turn over for the other side.",
  "ex.wrist-care.side.open": "Breathe in. Hand opens, fingers spread.",
  "ex.wrist-care.side.soft": "Breathe out. Hand sinks. Thumb lies by the fingers.",
  "ex.wrist-care.side.rest": "Rest. The arm is heavy.",

  "ex.wrist-care.propped.name": "Leaning back on pillows",
  "ex.wrist-care.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. Have a pillow under each arm, and let your wrists lie straight. To get up, roll to your side, push with your hands and sit a while.",
  "ex.wrist-care.propped.open": "Breathe in. Hands open, fingers spread.",
  "ex.wrist-care.propped.soft": "Breathe out. Hands sink. Thumbs lie by the fingers.",
  "ex.wrist-care.propped.rest": "Rest. Arms are heavy.",

  "ex.wrist-care.sitting.name": "Slow circles, sitting",
  "ex.wrist-care.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. Keep your elbows by your sides, forearms out in front, thumbs soft. To end, wait a breath before you stand.",
  "ex.wrist-care.sitting.circle": "Breathe out. Both hands draw a slow circle.",
  "ex.wrist-care.sitting.other-way": "Breathe in. Draw a circle the other way.",
  "ex.wrist-care.sitting.rest": "Rest. Hands are soft.",

  "ex.wrist-care.standing.name": "Forearm stretch, standing",
  "ex.wrist-care.standing.setup": "Stand with feet under your hips, knees soft, head over your ribs. Hold both arms out low in front, elbows soft and palms down. No hand pulls the other. To end, let your arms hang and walk a few steps.",
  "ex.wrist-care.standing.down": "Breathe out. Fingers point down. Thumbs are soft.",
  "ex.wrist-care.standing.stay": "Stay. Breathe in. Shoulders are low.",
  "ex.wrist-care.standing.shake": "Arms hang. Shake them out. Shift your feet.",
} as const;
