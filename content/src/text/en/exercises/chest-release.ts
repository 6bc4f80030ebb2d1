/** Words of ex.chest-release: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const chestReleaseText = {
  "ex.chest-release.name": "Open the chest",
  "ex.chest-release.why": "Staying in one pose too long can make you sore, so this is a change of pose.",
  "ex.chest-release.stop": "Stop if your chest hurts, an arm tingles, or you feel short of breath.",
  "ex.chest-release.fault": "If your shoulders creep up to your ears, let them drop. Open less.",

  "ex.chest-release.propped.name": "Leaning back on pillows",
  "ex.chest-release.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. To get up, roll to your side, push with your hands and sit a while. Have a pillow under each arm if you like.",
  "ex.chest-release.propped.open": "Breathe in. Let your arms open.",
  "ex.chest-release.propped.stay": "Breathe out. Arms grow heavy, chest goes wide.",
  "ex.chest-release.propped.soften": "Bring your arms in.",

  "ex.chest-release.side.name": "On your side",
  "ex.chest-release.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand. Put a pillow behind your back, and let only the shoulder move. Turn over for the other side.",
  "ex.chest-release.side.open": "Breathe in. Top shoulder rolls back.",
  "ex.chest-release.side.stay": "Breathe out. Let the shoulder rest there.",
  "ex.chest-release.side.soften": "Let it roll in.",

  "ex.chest-release.sitting.name": "Sitting",
  "ex.chest-release.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. To end, wait a breath before you stand. Let your arms hang by your sides.",
  "ex.chest-release.sitting.open": "Breathe in. Palms turn out, chest opens.",
  "ex.chest-release.sitting.stay": "Breathe out. Shoulders drop, neck grows long.",
  "ex.chest-release.sitting.soften": "Soften and roll forward.",

  "ex.chest-release.wall.name": "One arm at a wall",
  "ex.chest-release.wall.setup": "Stand side-on to a wall, this hand on it below shoulder height. Knees are soft and ribs stay over hips. Take small steps to turn. To end, let the arm hang and shake it out.",
  "ex.chest-release.wall.open": "Breathe in. Turn your feet and chest away.",
  "ex.chest-release.wall.stay": "Breathe out. Chest goes wide, arm stays low.",
  "ex.chest-release.wall.soften": "Step back in.",

  "ex.chest-release.doorway.name": "In a doorway",
  "ex.chest-release.doorway.setup": "Stand in a doorway, forearms on the frame, elbows below your shoulders. Keep your ribs over your hips. Leave your chest room. To end, step back and let your arms hang.",
  "ex.chest-release.doorway.open": "Breathe in. A small step through.",
  "ex.chest-release.doorway.stay": "Breathe out. Chest goes wide, shoulders low.",
  "ex.chest-release.doorway.soften": "Step back out.",
} as const;
