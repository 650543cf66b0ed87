/// Norwegian Nynorsk, as a public service writes it.
package struct Nynorsk: Words {
    package init() {}
}
