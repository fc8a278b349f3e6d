package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a hypha has asked and nobody has answered yet. */
class QuestionsTest {
    private final Frequency.Table frequencies = new Frequency.Table();
    private final Hypha asker = TestNodes.hypha(1, "asker");
    private final Questions questions = new Questions();

    private Questions.Question ask(String to, long due) {
        SignalKey key = asker.nextKey();
        Questions.Question question = new Questions.Question(key, key, frequencies.of("price"), to, 1, due, false);
        questions.ask(question);
        return question;
    }

    @Test
    void shouldBeDueUntilTheLastQuestionOfTheTideHasEnded() {
        Questions.Question one = ask("a", 5);
        Questions.Question other = ask("b", 5);
        Questions.Question later = ask("c", 8);
        assertThat(questions.due(5)).containsExactly(one, other);
        assertThat(questions.dueTides()).containsExactly(5L, 8L);
        questions.end(one);
        assertThat(questions.isDue(5)).as("the other one is yet").isTrue();
        questions.end(one);
        assertThat(questions.isDue(5)).as("it ends once").isTrue();
        questions.end(other);
        assertThat(questions.isDue(5)).isFalse();
        assertThat(questions.open()).containsExactly(later);
    }

    @Test
    void shouldBeDueLaterWhenItIsPutOff() {
        Questions.Question one = ask("a", 5);
        Questions.Question other = ask("b", 5);
        questions.putOff(one, 6);
        assertThat(questions.due(5)).containsExactly(other);
        assertThat(questions.due(6)).containsExactly(one.until(6));
        questions.putOff(other, 6);
        assertThat(questions.isDue(5)).isFalse();
        questions.end(one.until(6));
        assertThat(questions.isDue(6)).isTrue();
        questions.end(other.until(6));
        assertThat(questions.isDue(6)).isFalse();
    }

    @Test
    void shouldFindTheOldestThatNothingWasSentTo() {
        ask("b", 4);
        Questions.Question first = ask("a", 5);
        Questions.Question second = ask("a", 3);
        assertThat(questions.unreplied("a")).isEqualTo(first);
        questions.replied(first);
        assertThat(questions.unreplied("a")).isEqualTo(second);
        questions.replied(second);
        assertThat(questions.unreplied("a")).isNull();
        assertThat(questions.open())
                .as("it is open until the answer is acted upon")
                .hasSize(3);
    }
}
