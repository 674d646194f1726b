"""FSRS-6 and FSRS-7 once more, written from the formulae and sharing nothing with the game.

A state is (stability, difficulty, fast stability); the last is None with FSRS-6. Both take the days between two
answers twice, as real time with every fraction and as local days, and each goes by its own.
"""
import math

FSRS6 = [0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
         1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
MOST_DAYS = 36500


def clamp(value, low, high):
    return min(max(value, low), high)


def first_difficulty(w, rating):
    return w[4] - math.exp(w[5] * (rating - 1)) + 1


def grown(stability, difficulty, recall, by):
    """After a right answer. `by` are the three numbers of growth and the ease of the rating."""
    rise, fall, surprise, ease = by
    return stability * (1 + math.exp(rise) * (11 - difficulty) * stability ** -fall
                        * (math.exp(surprise * (1 - recall)) - 1) * ease)


class Fsrs6:
    def __init__(self, w):
        self.w = w

    def first(self, rating):
        return self.w[rating - 1], clamp(first_difficulty(self.w, rating), 1, 10), None

    def recall(self, state, days):
        factor = 0.9 ** (-1 / self.w[20]) - 1
        return (1 + factor * days / state[0]) ** -self.w[20]

    def after_good(self, state, days):
        return clamp(self.success(state, 3, days), 0.001, MOST_DAYS)

    def success(self, state, rating, days):
        ease = {2: self.w[15], 4: self.w[16]}.get(rating, 1.0)
        return grown(state[0], state[1], self.recall(state, days), (self.w[8], self.w[9], self.w[10], ease))

    def reviewed(self, state, rating, days, local_days):
        w, (stability, difficulty, _) = self.w, state
        if local_days < 1:
            factor = math.exp(w[17] * (rating - 3 + w[18])) * stability ** -w[19]
            after = stability * (max(factor, 1) if rating >= 2 else factor)
        elif rating == 1:
            lapsed = (w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1)
                      * math.exp(w[14] * (1 - self.recall(state, local_days))))
            after = min(lapsed, stability / math.exp(w[17] * w[18]))
        else:
            after = self.success(state, rating, local_days)
        moved = difficulty + (10 - difficulty) * (-w[6] * (rating - 3)) / 9
        return (clamp(after, 0.001, MOST_DAYS),
                clamp(w[7] * first_difficulty(w, 4) + (1 - w[7]) * moved, 1, 10), None)


class Fsrs7:
    def __init__(self, w):
        self.w = w

    def first(self, rating):
        stability = self.w[rating - 1]
        return stability, clamp(first_difficulty(self.w, rating), 1, 10), max(0.8 * stability, 0.0001)

    def fast_recall(self, fast, days):
        w = self.w
        decay = clamp(w[23] * fast ** (w[33] - 0.3), 0.01, 0.95)
        factor = math.exp(min(-math.log(w[25]) / decay, 60)) - 1
        return (1 + factor * days / fast) ** -decay

    def recall(self, state, days):
        w, (stability, difficulty, fast) = self.w, state
        factor = w[26] ** (-1 / w[24]) - 1
        slow_recall = (1 + factor * math.exp((difficulty - 5) * (w[32] - 0.3)) * days / stability) ** -w[24]
        weight = w[27] * fast ** -w[29]
        slow_weight = w[28] * stability ** w[30] * math.exp((difficulty - 5) * (w[31] - 0.5))
        mixed = (weight * self.fast_recall(fast, days) + slow_weight * slow_recall) / (weight + slow_weight)
        return 1e-5 + (1 - 2e-5) * mixed

    def after_good(self, state, days):
        return self.reviewed(state, 3, days, None)[0]

    def half(self, stability, difficulty, rating, recall, w):
        """One of the two halves after an answer, by its own eight numbers."""
        lapsed = min(stability, w[3] * ((stability + 1) ** w[4] - 1) * math.exp((1 - recall) * w[5]))
        if rating == 1:
            return lapsed
        ease = {2: w[6], 4: w[7]}.get(rating, 1.0)
        return max(lapsed, grown(stability, difficulty, recall, (w[0] - 1.5, w[1], w[2], ease)))

    def reviewed(self, state, rating, days, local_days):
        w, (stability, difficulty, fast) = self.w, state
        recall = self.recall(state, days)
        after = self.half(stability, difficulty, rating, recall, w[7:15])
        fast_after = self.half(fast, difficulty, rating, self.fast_recall(fast, days), w[15:23])
        step = -w[6] * (rating - 3)
        if rating == 1:
            fast_after = min(fast_after, 0.8 * after)
            step *= recall + 0.1
        moved = difficulty + (10 - difficulty) * step / 9
        return (clamp(after, 0.0001, MOST_DAYS), clamp(0.01 * first_difficulty(w, 4) + 0.99 * moved, 1, 10),
                clamp(fast_after, 0.0001, MOST_DAYS))


def model(numbers):
    """Which of the two it is, the number of the numbers says."""
    return {21: Fsrs6, 34: Fsrs7}[len(numbers)](numbers)
