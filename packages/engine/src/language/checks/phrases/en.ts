import type { CheckPhrases } from './CheckPhrases.ts';

export const en: CheckPhrases = {
  coaching: [
    String.raw`\b(good|great|excellent|nice|strong|powerful|thoughtful) (question|job|point of feedback|approach|technique|example of)\b`,
    String.raw`\bwell (done|handled|put, as a)\b`,
    String.raw`\b(you (are|'re) (doing|handling this) (well|great|nicely)|you (handled|managed) (that|this) (well|nicely))\b`,
    String.raw`\b(next time|in future),? (you (could|should|might)|try)\b`,
    String.raw`\b(as a (manager|leader|rep|coach),? you (should|could|might))\b`,
    String.raw`\byou (could|should|might) (try|consider) (asking|saying|using|to (ask|say|use))\b`,
    String.raw`\b(active listening|open[- ]ended questions?|psychological safety|growth mindset|radical candou?r|i[- ]statements?)\b`,
    String.raw`\b(this|the) (exercise|role[- ]?play|simulation|practice session|training)\b`,
    String.raw`\bi appreciate (how|the way) you (are|'re|have|'ve|handled|approach\w*|phras\w*|ask\w*|listen\w*)`,
    String.raw`\b(that|this) is (a )?(great|good) (way|start|step) (to|for|in)\b`,
    String.raw`\b(here (is|are) (some|a few) (tips?|feedback|suggestions?))\b`,
  ],
  assistant: [
    String.raw`\bas an? (ai|artificial|language model|assistant)\b`,
    String.raw`\b(language model|my (system )?prompt|my instructions|my programming|i was (instructed|programmed|told) to (play|act|respond))\b`,
    String.raw`\bhow (can|may) i (help|assist) you\b`,
    String.raw`\bi('m| am) (here to (help|assist|support)|an? (ai|assistant|chatbot|bot))\b`,
    String.raw`\bi (cannot|can't|can not) (help|assist|continue) with (that|this)\b`,
    String.raw`\b(trust|tension|engagement) (score|level|value|of 0)\b`,
  ],
  therapist: [
    String.raw`\bi hear (that )?you('re| are) (feeling|hurting)\b`,
    String.raw`\b(hold(ing)? space|your feelings are valid|let('s| us) (unpack|sit with) (that|this))\b`,
    String.raw`\bhow does that make you feel\b`,
    String.raw`\bthank you for (sharing|being (so )?vulnerable)\b`,
  ],
};
