/// Norwegian Bokmål, as a public service writes it.
package struct Bokmål: Words {
    package init() {}
}
