package io.mycelium.rules.types;

/** A part of a signal. */
public class Line {
    private int price;

    public int getPrice() {
        return price;
    }

    public void setPrice(int price) {
        this.price = price;
    }
}
