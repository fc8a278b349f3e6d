package io.mycelium.rules.types;

import java.util.List;

/** A signal type in Java. */
public class Order {
    private String customer;
    private List<Line> lines;

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    public int total() {
        return lines.stream().mapToInt(Line::getPrice).sum();
    }
}
