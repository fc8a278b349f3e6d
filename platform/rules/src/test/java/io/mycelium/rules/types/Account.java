package io.mycelium.rules.types;

import java.util.Map;
import java.util.TreeMap;

/** A state type in Java. */
public class Account {
    private long orders;
    private Map<String, Integer> owed = new TreeMap<>();

    public long getOrders() {
        return orders;
    }

    public void setOrders(long orders) {
        this.orders = orders;
    }

    public Map<String, Integer> getOwed() {
        return owed;
    }

    public void setOwed(Map<String, Integer> owed) {
        this.owed = owed;
    }
}
