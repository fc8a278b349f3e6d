package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pack of which only the rules' names and text matter. */
public final class FakeBehaviour implements Behaviour, AutoCloseable {
    private final PackId pack;
    private final String text;
    private boolean closed;

    public FakeBehaviour(String name, String text) {
        this.pack = new PackId(name, "v" + Integer.toHexString(text.hashCode()), Integer.toHexString(text.hashCode()));
        this.text = text;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public PackId pack() {
        return pack;
    }

    @Override
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        Matcher rule = Pattern.compile("rule \"(.*?)\"").matcher(text);
        while (rule.find()) {
            rules.add(rule.group(1));
        }
        return rules;
    }

    @Override
    public Map<String, String> sources() {
        return Map.of(pack.name() + ".drl", text);
    }

    @Override
    public Map<String, String> ruleTexts() {
        Map<String, String> texts = new HashMap<>();
        Matcher rule = Pattern.compile("(?s)rule \"(.*?)\".*?\nend").matcher(text);
        while (rule.find()) {
            texts.put(rule.group(1), rule.group());
        }
        return texts;
    }

    @Override
    public StateCodec states() {
        throw new UnsupportedOperationException("not in this test");
    }

    @Override
    public List<String> sensed() {
        return List.of();
    }

    @Override
    public List<String> emitted() {
        return List.of();
    }

    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public Evaluator evaluator() {
        throw new UnsupportedOperationException("not in this test");
    }
}
