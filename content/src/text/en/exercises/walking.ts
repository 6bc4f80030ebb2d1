/** Words of ex.walking: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const walkingText = {
  "ex.walking.name": "Walking",
  "ex.walking.why": "Guides say to start with short, easy walks. For most backs, moving does more good than long rest.",
  "ex.walking.stop": "Stop if you bleed more, a calf hurts, you get short of breath, or you feel heavy down below.",
  "ex.walking.fault": "If you can't talk as you walk, slow down. Two short walks are as good as a long one.",

  "ex.walking.seated.name": "Steps, sitting",
  "ex.walking.seated.setup": "Sit on a firm seat with both feet flat under your knees. Sit on your sit bones, back long. Your toes stay down all the time. To end, wait a breath before you stand.",
  "ex.walking.seated.steps": "Lift one heel, then the other. Breathe as you like.",
  "ex.walking.seated.rest": "Rest your feet. Let go.",

  "ex.walking.spot.name": "Steps on the spot",
  "ex.walking.spot.setup": "Stand side-on to a wall or the back of a firm chair, one hand on it, feet under your hips. Step softly, feet just off the floor. To end, stand still for a breath.",
  "ex.walking.spot.steps": "Step on the spot, soft and easy. Breathe as you like. Grow tall through the top of your head.",
  "ex.walking.spot.slow": "Slow down. Shift from foot to foot.",

  "ex.walking.indoors.name": "To and fro indoors",
  "ex.walking.indoors.setup": "Clear a path in a room or a hall, in shoes or bare feet that don't slip. Keep both hands free. Take small steps when you turn. To end, sit down when you like.",
  "ex.walking.indoors.there": "Walk down the room with easy steps. Let your arms swing.",
  "ex.walking.indoors.back": "Keep walking, to and fro. Turn with small steps. Your breath is free.",

  "ex.walking.outside.name": "Easy walk outside",
  "ex.walking.outside.setup": "Pick flat ground and shoes that feel good, near home, with a place to sit on the way. Turn back while you still feel fresh. To end, slow down for the last steps.",
  "ex.walking.outside.easy": "Walk at an easy pace. You can talk all the time. Let your arms swing.",
  "ex.walking.outside.tall": "Keep going. Look ahead, ribs over hips. If you have had enough, turn back now.",

  "ex.walking.brisk.name": "Brisk walk",
  "ex.walking.brisk.setup": "Pick flat ground and good shoes, near home. Brisk means you feel warm and can still talk. If you need to stop, sit or lean on a wall. To end, walk slow for a while.",
  "ex.walking.brisk.warm": "Walk at an easy pace. Look ahead. Let your arms swing.",
  "ex.walking.brisk.brisk": "Now a bit faster, with short, quick steps. You feel warm and can still talk.",
  "ex.walking.brisk.slow": "Slow down. Let your breath come back.",
} as const;
