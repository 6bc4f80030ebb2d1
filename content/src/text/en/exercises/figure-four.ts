/** Words of ex.figure-four. */
export const figureFourText = {
  "ex.figure-four.name": "Outer hip release",
  "ex.figure-four.why": "A slow stretch may ease a tight buttock for a while. No study has tested this move by itself.",
  "ex.figure-four.stop": "Stop if your knee, groin or the front of your pelvis hurts, or if your leg tingles or goes numb.",
  "ex.figure-four.fault": "If your back rounds, sit tall first and lean less.",

  "ex.figure-four.side.name": "On your side, knee on a pillow",
  "ex.figure-four.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head. Let the lower leg lie a little longer, and rest the top knee forward on a thick pillow. Let your back be long. Then turn over. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.figure-four.side.sink": "Breathe out. Top hip sinks forward.",
  "ex.figure-four.side.ease": "Breathe in. Let it drift back.",

  "ex.figure-four.chair.name": "Sitting, ankle on the knee",
  "ex.figure-four.chair.setup": "Sit on a firm chair, one foot flat. Lift the other leg with your hands and rest its ankle above the knee. If that is too much, cross your ankles. Sit tall, hands on the top leg. To end, lift the leg down with your hands.",
  "ex.figure-four.chair.lean": "Breathe out. Lean from your hips, back long.",
  "ex.figure-four.chair.stay": "Breathe in. Stay, buttock soft.",
  "ex.figure-four.chair.back": "Breathe out. Sit up.",

  "ex.figure-four.back.name": "On your back, ankle on the knee",
  "ex.figure-four.back.setup": "Roll on to your back from your side, knees bent, feet flat. Rest one ankle above the other knee. Head and hips stay heavy. To end, foot down, knees together, roll to your side and wait ten seconds.",
  "ex.figure-four.back.open": "Breathe out. The knee opens away from you.",
  "ex.figure-four.back.stay": "Breathe in. Stay, hip soft.",
  "ex.figure-four.back.ease": "Breathe out. Let it come in.",

  "ex.figure-four.table.name": "Standing, hands on a table",
  "ex.figure-four.table.setup": "Stand close to a firm table, both hands on it. Rest one ankle above the other knee. Back long, eyes on the table. To end, foot down, stand on both legs and walk a few steps.",
  "ex.figure-four.table.sit": "Breathe out. Sit back a little.",
  "ex.figure-four.table.stay": "Breathe in. Stay, buttock soft.",
  "ex.figure-four.table.rise": "Breathe out. Rise up.",
} as const;
